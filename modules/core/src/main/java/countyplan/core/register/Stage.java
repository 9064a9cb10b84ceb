package countyplan.core.register;

import java.time.LocalDate;
import java.util.Optional;

/// A state that a record came into.
///
/// @param from the day
/// @param reason why, if somebody said
public record Stage<S extends Enum<S>>(S state, LocalDate from, Optional<String> reason) {
}
