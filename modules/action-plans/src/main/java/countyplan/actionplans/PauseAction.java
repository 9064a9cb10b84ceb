package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.Optional;

@About("sets an action aside for a while")
public record PauseAction(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code,
        @About(value = "why it has to wait", example = "The post is vacant") String reason,
        @About(value = "the decision behind it, if there is one", example = "strategy/carers-2022-25/decisions/cabinet-approval") Optional<Ref> decision) {
}
