package countyplan.actionplans;

import countyplan.core.About;

@About("shows an area of a plan")
public record ShowArea(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the area's code", example = "CS1") AreaCode area) {
}
