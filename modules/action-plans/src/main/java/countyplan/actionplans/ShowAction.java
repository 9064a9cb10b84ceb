package countyplan.actionplans;

import countyplan.core.About;

@About("shows an action with everything known of it")
public record ShowAction(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code) {
}
