package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.core.About;

@About("lists the baselines of a plan, with who approved each and why")
public record ListBaselines(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan) {
}
