package countyplan.actionplans.store;

import java.time.LocalDate;

/// The meeting that was told of a move.
///
/// @param body whose meeting it was
/// @param met the day of the meeting
public record Told(String body, LocalDate met) {
}
