package countyplan.actionplans;

import countyplan.core.About;

@About("shows a plan with its areas and the priorities that each of them serves")
public record ShowPlan(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan) {
}
