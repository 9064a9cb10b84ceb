package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@About("which actions need others to be done first")
public record PlanNeeds(
        @About(value = "how many there are, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("how many actions are due before what they need") int tooEarly,
        @About(value = "each need, by the action that has it", rows = true) List<Line> needs) {

    /// One action that needs another.
    @About("an action that needs another")
    public record Line(
            @About("the action, with its plan if that is another") OtherAction action,
            @About("what is to be done") Optional<String> title,
            @About("when, as written") Optional<Timescale> timescale,
            @About("the action that it needs") OtherAction needs,
            @About("what is to be done there; none if that action is not held") Optional<String> neededTitle,
            @About("when, as written") Optional<Timescale> neededTimescale,
            @About(value = "how many days after that it can be finished at the earliest", unit = "days") int lag,
            @About(value = "how many days it is due later than it has to; below zero where it is due too early", unit = "days") OptionalInt spare,
            @About("how it stands between them") NeedStanding stands) {
    }
}
