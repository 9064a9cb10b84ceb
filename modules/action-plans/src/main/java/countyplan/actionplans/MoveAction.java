package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import countyplan.core.timescale.Timescale;
import java.util.Optional;

@About("gives an action another timescale and keeps the one before")
public record MoveAction(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code,
        @About(value = "when it is to be done now, in your own words", example = "Jul 23") Timescale timescale,
        @About(value = "why it moves", example = "Waiting for the new induction system") String reason,
        @About(value = "the decision behind it, if there is one", example = "strategy/carers-2022-25/decisions/cabinet-approval") Optional<Ref> decision) {
}
