package countyplan.actionplans.reports;

import countyplan.actionplans.BaselineName;
import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.util.Optional;

@About("compares a plan with its baseline or with itself on an earlier day")
public record ComparePlan(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "baseline, or the day to compare with; the baseline unless said", example = "2022-12-31") Optional<Against> with,
        @About(value = "which baseline; the last one unless said", example = "as-approved") Optional<BaselineName> baseline) {
}
