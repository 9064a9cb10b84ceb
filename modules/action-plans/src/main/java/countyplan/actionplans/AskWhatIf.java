package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.util.Optional;

@About("tells what would move if an event that actions wait for happened later; nothing is kept")
public record AskWhatIf(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the event's id", example = "consultation") EventId event,
        @About(value = "how much later: 2 months, 6 weeks; two months if neither this nor `to` is said", example = "2 months") Optional<String> slipsBy,
        @About(value = "when it would happen instead, in your own words", example = "Mar 23") Optional<Timescale> to) {
}
