package countyplan.core.store;

import countyplan.core.Row;
import io.helidon.dbclient.DbRow;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One row as the database gives it; NULL, widths of numbers and moments differ by driver and are evened out here. */
record ReadRow(DbRow row) implements Row {
    @Override
    public String text(String column) {
        return (String) present(column);
    }

    @Override
    public Optional<String> maybeText(String column) {
        return Optional.ofNullable((String) value(column));
    }

    @Override
    public int integer(String column) {
        return Math.toIntExact(((Number) present(column)).longValue());
    }

    @Override
    public OptionalInt maybeInteger(String column) {
        Object value = value(column);
        return value == null ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(((Number) value).longValue()));
    }

    @Override
    public long number(String column) {
        return ((Number) present(column)).longValue();
    }

    @Override
    public OptionalLong maybeNumber(String column) {
        Object value = value(column);
        return value == null ? OptionalLong.empty() : OptionalLong.of(((Number) value).longValue());
    }

    @Override
    public LocalDate date(String column) {
        return asDate(present(column));
    }

    @Override
    public Optional<LocalDate> maybeDate(String column) {
        return Optional.ofNullable(value(column)).map(ReadRow::asDate);
    }

    @Override
    public BigDecimal decimal(String column) {
        return asDecimal(column, present(column));
    }

    @Override
    public Optional<BigDecimal> maybeDecimal(String column) {
        return Optional.ofNullable(value(column)).map(value -> asDecimal(column, value));
    }

    @Override
    public Instant moment(String column) {
        return asMoment(column, present(column));
    }

    @Override
    public Optional<Instant> maybeMoment(String column) {
        return Optional.ofNullable(value(column)).map(value -> asMoment(column, value));
    }

    @Override
    public boolean yes(String column) {
        return (Boolean) present(column);
    }

    private Object present(String column) {
        Object value = value(column);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is empty");
        }
        return value;
    }

    private @Nullable Object value(String column) {
        return row.column(column).get(Object.class);
    }

    private static BigDecimal asDecimal(String column, Object value) {
        return switch (value) {
            case BigDecimal number -> number;
            case Number whole -> BigDecimal.valueOf(whole.longValue());
            case Object other -> throw new IllegalStateException(column + " holds no number but " + other.getClass());
        };
    }

    private static Instant asMoment(String column, Object value) {
        return switch (value) {
            case OffsetDateTime moment -> moment.toInstant();
            case Timestamp moment -> moment.toInstant();
            case Object other -> throw new IllegalStateException(column + " holds no moment but " + other.getClass());
        };
    }

    private static LocalDate asDate(Object value) {
        return value instanceof LocalDate date ? date : ((Date) value).toLocalDate();
    }
}
