package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.time.LocalDate;
import java.util.Optional;

@About("adds an action plan")
public record CreatePlan(
        @About(value = "an id for the plan, which stays", example = "carers-2025-28", names = true) PlanId plan,
        @About(value = "what the plan is called", example = "Carers action plan 2025 to 2028") String title,
        @About(value = "the first day of the plan; the day the change takes effect unless said", example = "2025-07-01") Optional<LocalDate> starts,
        @About(value = "the last day of the plan, if it has one", example = "2028-06-30") Optional<LocalDate> ends,
        @About(value = "the strategy that it delivers", example = "strategy/carers-2022-25") Optional<Ref> strategy,
        @About(value = "whose plan it is, where several partners deliver the strategy", example = "Leicestershire County Council") Optional<String> partner) {
}
