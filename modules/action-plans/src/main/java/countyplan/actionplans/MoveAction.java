package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import countyplan.core.timescale.Timescale;
import java.time.LocalDate;
import java.util.Optional;

/// Who was told, and when, go together. A meeting that is told later is recorded with [TellMoves].
@About("gives an action another timescale and keeps the one before")
public record MoveAction(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code,
        @About(value = "when it is to be done now, in your own words", example = "Jul 23") Timescale timescale,
        @About(value = "why it moves", example = "Waiting for the new induction system") String reason,
        @About(value = "the decision behind it, if there is one", example = "strategy/carers-2022-25/decisions/cabinet-approval") Optional<Ref> decision,
        @About(value = "the cause, one of those that move-causes lists", example = "partner-delay") Optional<MoveCause> cause,
        @About(value = "the body that was told of it, with toldOn", example = "Carers Delivery Group") Optional<String> told,
        @About(value = "the day of the meeting at which it was told, with told", example = "2023-05-10") Optional<LocalDate> toldOn) {
}
