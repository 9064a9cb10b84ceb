package countyplan.actionplans;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

/// Without an entry, it is every move up to that meeting that no meeting has been told of.
@About("records which meeting was told that an action has moved")
public record TellMoves(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code,
        @About(value = "the body that was told", example = "Carers Delivery Group") String told,
        @About(value = "the day of its meeting", example = "2026-11-21") LocalDate toldOn,
        @About(value = "the number of the one move, as the history shows it; all that nobody was told of unless said", example = "2") Optional<Long> entry) {
}
