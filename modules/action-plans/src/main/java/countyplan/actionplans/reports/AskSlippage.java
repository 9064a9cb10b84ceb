package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

@About("shows how often and how far the last days of a plan's actions have moved")
public record AskSlippage(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "what to add it up by: each action unless said", example = "lead") Optional<SlippageBy> by,
        @About(value = "only moves from this day on", example = "2022-06-06") Optional<LocalDate> since) {
}
