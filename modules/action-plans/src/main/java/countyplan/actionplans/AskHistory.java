package countyplan.actionplans;

import countyplan.core.About;

@About("shows everything that was entered about an action, what was withdrawn included")
public record AskHistory(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code) {
}
