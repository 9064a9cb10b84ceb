package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.Optional;

@About("gives an action up")
public record CancelAction(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code,
        @About(value = "why it will not be done", example = "Covered by CS1.2") String reason,
        @About(value = "the decision behind it, if there is one", example = "strategy/carers-2022-25/decisions/cabinet-approval") Optional<Ref> decision) {
}
