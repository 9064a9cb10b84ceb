package countyplan.actionplans;

import countyplan.core.About;

@About("gives the actions of a plan as a CSV file that can be imported again")
public record ExportPlan(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan) {
}
