package countyplan.actionplans;

import countyplan.core.About;

@About("rolls up one plan by the priorities that it serves: how its actions stand and are rated")
public record AskPlanRollUp(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan) {
}
