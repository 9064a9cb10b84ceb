package countyplan.actionplans;

import countyplan.core.About;
import java.util.Optional;

@About("lists the actions that wait for an event, and those that now need a date as theirs has happened")
public record AskWaiting(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "only those that wait for this event", example = "consultation") Optional<EventId> event) {
}
