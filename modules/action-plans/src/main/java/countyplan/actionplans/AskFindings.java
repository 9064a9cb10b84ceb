package countyplan.actionplans;

import countyplan.core.About;

@About("lists what is worth attention in a plan")
public record AskFindings(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan) {
}
