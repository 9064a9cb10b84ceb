package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.time.LocalDate;
import java.util.Optional;

@About("changes a plan's title, last day, strategy or partner")
public record ChangePlan(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "what the plan is called", example = "Carers action plan 2022 to 2025") Optional<String> title,
        @About(value = "the last day of the plan", example = "2025-06-05") Optional<LocalDate> ends,
        @About(value = "the strategy that it delivers", example = "strategy/carers-2022-25") Optional<Ref> strategy,
        @About(value = "whose plan it is, where several partners deliver the strategy", example = "Leicestershire County Council") Optional<String> partner) {
}
