package countyplan.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One value of a success measure.
///
/// @param day the last day of the time it tells of
/// @param value exactly as it was published
record Value(LocalDate day, BigDecimal value) {
}
