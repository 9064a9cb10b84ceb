package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@About("how far a plan slipped")
public record PlanSlippage(
        @About(value = "how far it slipped in all, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("what it is added up by") SlippageBy by,
        @About("the day from which moves count, if one was asked for") Optional<LocalDate> since,
        @About("how many actions the plan has") int actions,
        @About("how many of these have or had a last day, so that they can slip") int dated,
        @About("how many never had one and are left out") int undated,
        @About("how many were due later at the end than at first") int slipped,
        @About("how many were due earlier at the end than at first") int broughtForward,
        @About(value = "how many days later, all moves to a later day together", unit = "days") int daysLater,
        @About(value = "how many days earlier, all moves to an earlier day together", unit = "days") int daysEarlier,
        @About("how many had a last day and have none now") int lostDate,
        @About("how many moves to a later day were given no cause") int withoutCause,
        @About(value = "each of those with moves, the furthest slipped first", rows = true) List<SlippageLine> lines) {
}
