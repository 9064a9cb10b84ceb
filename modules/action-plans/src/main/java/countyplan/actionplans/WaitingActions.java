package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@About("the actions that wait for an event")
public record WaitingActions(
        @About(value = "how many there are, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("how many need a date now") int needADate,
        @About("how many still wait") int waiting,
        @About("how many wait for what is no event of the plan, or was cancelled") int forNothing,
        @About(value = "each of them, those that need a date first", rows = true) List<Line> actions) {

    /// An action that waits.
    @About("an action that waits for an event")
    public record Line(
            @About("the action's code") ActionCode code,
            @About("what is to be done") String title,
            @About("the posts or teams that lead it, each with its role in brackets if it was said") List<Lead> leads,
            @About("when it is to be done, as written") Timescale timescale,
            @About("what it waits for, in its own words") String waitsFor,
            @About("how it stands between them") WaitStanding stands,
            @About("the event, if there is one by those words") Optional<EventId> event,
            @About(value = "what the event is called", detail = true) Optional<String> eventTitle,
            @About("when the event is expected, as written") Optional<Timescale> expected,
            @About("the day on which it happened") Optional<LocalDate> happened,
            @About("the last day that follows from that and from the action's own words, such as 6 weeks after it") Optional<LocalDate> follows) {
    }
}
