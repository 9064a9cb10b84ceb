package countyplan.core.store;

import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How values of ours are given to the database. */
final class SqlValue {
    private SqlValue() {}

    // One after the other, the most frequent first: the first switch over types in a process takes milliseconds.
    static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Integer || value instanceof Long
                || value instanceof Boolean || value instanceof BigDecimal || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof Instant i) {
            return OffsetDateTime.ofInstant(i, ZoneOffset.UTC);
        }
        if (value instanceof Optional<?> o) {
            return of(o.orElse(null));
        }
        if (value instanceof OptionalInt o) {
            return o.isPresent() ? o.getAsInt() : null;
        }
        if (value instanceof OptionalLong o) {
            return o.isPresent() ? o.getAsLong() : null;
        }
        if (value instanceof Money m) {
            return new BigDecimal(m.toString());
        }
        return value instanceof Enum<?> e ? e.name() : value.toString();
    }
}
