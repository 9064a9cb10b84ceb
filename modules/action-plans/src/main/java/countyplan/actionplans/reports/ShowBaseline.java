package countyplan.actionplans.reports;

import countyplan.actionplans.BaselineName;
import countyplan.actionplans.PlanId;
import countyplan.core.About;

@About("shows a baseline with the timescales that it keeps")
public record ShowBaseline(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the baseline's name", example = "as-approved") BaselineName baseline) {
}
