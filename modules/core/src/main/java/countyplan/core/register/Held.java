package countyplan.core.register;

import java.time.LocalDate;
import java.util.Optional;

/// A record as its register holds it on a day.
///
/// @param key what it is known by, as text
/// @param since the day from which it is in its state
/// @param reason why, if somebody said
public record Held<R extends Record, S extends Enum<S>>(
        String key, R record, S state, LocalDate since, Optional<String> reason) {
}
