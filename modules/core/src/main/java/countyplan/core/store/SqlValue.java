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

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String s -> s;
            case Integer i -> i;
            case Long l -> l;
            case Boolean b -> b;
            case BigDecimal d -> d;
            case LocalDate d -> d;
            case Instant i -> OffsetDateTime.ofInstant(i, ZoneOffset.UTC);
            case Optional<?> o -> of(o.orElse(null));
            case OptionalInt o -> o.isPresent() ? (Object) o.getAsInt() : null;
            case OptionalLong o -> o.isPresent() ? (Object) o.getAsLong() : null;
            case Money m -> new BigDecimal(m.toString());
            case Enum<?> e -> e.name();
            default -> value.toString();
        };
    }
}
