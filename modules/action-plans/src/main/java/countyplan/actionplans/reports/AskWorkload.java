package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.core.About;

@About("shows how much each lead of a plan has to do")
public record AskWorkload(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan) {
}
