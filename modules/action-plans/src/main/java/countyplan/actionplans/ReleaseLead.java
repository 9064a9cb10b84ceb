package countyplan.actionplans;

import countyplan.core.About;

@About("takes a post or team off an action; the other leads stay")
public record ReleaseLead(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code,
        @About(value = "the post or team", example = "LCC Learning and Development") Lead lead) {
}
