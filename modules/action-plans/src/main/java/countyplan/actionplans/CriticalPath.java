package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@About("the longest chain of actions that need each other")
public record CriticalPath(
        @About(value = "what it is, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About(value = "how many days its first action can slip before its last has to move; below zero where the days do not allow the chain", unit = "days") OptionalInt slack,
        @About("the last day of its last action") Optional<LocalDate> ends,
        @About("actions in chains that have no last day, so that they are left out") List<OtherAction> undated,
        @About(value = "its actions, from what is needed first", rows = true) List<Step> steps) {

    /// An action of the chain.
    @About("an action of the chain")
    public record Step(
            @About("the action, with its plan if that is another") OtherAction action,
            @About("what is to be done") String title,
            @About("when it is to be done, as written") Timescale timescale,
            @About("the last day of that") LocalDate lastDay,
            @About(value = "how many days after the one before it can be finished at the earliest", unit = "days") int lag,
            @About(value = "how many days it is due later than it has to after the one before", unit = "days") OptionalInt spare) {
    }
}
