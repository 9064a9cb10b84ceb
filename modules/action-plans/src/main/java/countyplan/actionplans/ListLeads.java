package countyplan.actionplans;

import countyplan.core.About;

@About("lists who leads the actions of a plan, with how many each of them has")
public record ListLeads(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan) {
}
