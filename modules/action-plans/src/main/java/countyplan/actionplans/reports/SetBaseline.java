package countyplan.actionplans.reports;

import countyplan.actionplans.BaselineName;
import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.util.Optional;

/// The plan as it is known on the day the change takes effect. Every baseline stays; the last one is compared with unless
/// another is named.
@About("sets a baseline: keeps the plan's timescales as they are, to compare with later")
public record SetBaseline(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "why it is set", example = "Dates agreed again after the consultation") String reason,
        @About(value = "the body or post that approved it", example = "Carers Delivery Group") String approver,
        @About(value = "a name for it; the day unless said", example = "after-consultation") Optional<BaselineName> name) {
}
