package countyplan.core.register;

import java.time.LocalDate;

/// A state that a record came into, and the day.
record Stage<S extends Enum<S>>(S state, LocalDate from) {
}
