package countyplan.core.figures;

import java.time.LocalDate;

/// A published document that figures stand in.
///
/// @param id as figures name it in the data
/// @param title what it is
/// @param published the day; asked as at an earlier one, its figures are not there
public record Source(String id, String title, LocalDate published) {
}
