package countyplan.core.store;

import countyplan.core.Row;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The row at which a result stands, as the database gives it; NULL, widths of numbers and moments differ by driver and are
 * evened out here. What was asked for once is not asked of the driver again.
 */
public final class ReadRow implements Row {
    private final ResultSet rows;
    private final Map<String, Integer> places;

    /** Whether a column is of days: HSQLDB makes them of a calendar unless it is asked for the class. */
    private final boolean[] days;

    private final @Nullable Object[] values;
    private final boolean[] known;

    private ReadRow(ResultSet rows, Map<String, Integer> places, boolean[] days) {
        this.rows = rows;
        this.places = places;
        this.days = days;
        this.values = new @Nullable Object[days.length];
        this.known = new boolean[days.length];
    }

    /**
     * A column of a result.
     *
     * @param type text, integer, number, yes-no, day or moment
     * @param place from 1 on
     */
    public record Column(String label, String type, int place) {}

    static ReadRow of(ResultSet rows) throws SQLException {
        ResultSetMetaData shape = rows.getMetaData();
        Map<String, Integer> places = new HashMap<>();
        boolean[] days = new boolean[shape.getColumnCount() + 1];
        for (int i = 1; i <= shape.getColumnCount(); i++) {
            places.putIfAbsent(shape.getColumnLabel(i), i);
            days[i] = shape.getColumnType(i) == Types.DATE;
        }
        return new ReadRow(rows, places, days);
    }

    /** Goes to the next row; whether there is one. */
    boolean next() throws SQLException {
        Arrays.fill(known, false);
        return rows.next();
    }

    /** The columns in their order. */
    public List<Column> columns() {
        try {
            ResultSetMetaData shape = rows.getMetaData();
            List<Column> columns = new ArrayList<>();
            for (int i = 1; i <= shape.getColumnCount(); i++) {
                columns.add(new Column(shape.getColumnLabel(i), BackupValue.type(shape.getColumnType(i)), i));
            }
            return columns;
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    /** What the row has in a column, as the driver gives it, a day as {@link LocalDate}. */
    public @Nullable Object value(Column column) {
        return value(column.place());
    }

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
        return (LocalDate) present(column);
    }

    @Override
    public Optional<LocalDate> maybeDate(String column) {
        return Optional.ofNullable(value(column)).map(LocalDate.class::cast);
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
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalStateException("the query answers no column " + column + ", but " + places.keySet());
        }
        return value(place.intValue());
    }

    private @Nullable Object value(int place) {
        if (known[place]) {
            return values[place];
        }
        try {
            Object value = days[place] ? rows.getObject(place, LocalDate.class) : rows.getObject(place);
            values[place] = value;
            known[place] = true;
            return value;
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
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
}
