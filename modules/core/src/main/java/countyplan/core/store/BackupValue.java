package countyplan.core.store;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Column values in a backup: text, exact numbers, days and moments, and nothing of one database's own. */
final class BackupValue {
    private BackupValue() {}

    /** The sort of a column, by its {@link Types} number. */
    static String type(int sql) {
        return switch (sql) {
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> "text";
            case Types.INTEGER, Types.SMALLINT, Types.BIGINT -> "integer";
            case Types.NUMERIC, Types.DECIMAL -> "number";
            case Types.BOOLEAN, Types.BIT -> "yes-no";
            case Types.DATE -> "day";
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> "moment";
            default -> throw new IllegalStateException("a column of SQL type " + sql + " cannot be backed up");
        };
    }

    static void add(JsonArrayBuilder row, @Nullable Object value) {
        switch (value) {
            case null -> row.addNull();
            case String text -> row.add(text);
            case Integer number -> row.add(number);
            case Long number -> row.add(number);
            case BigDecimal number -> row.add(number);
            case Boolean yes -> row.add(yes);
            case Date day -> row.add(day.toLocalDate().toString());
            case LocalDate day -> row.add(day.toString());
            case Timestamp moment -> row.add(moment.toInstant().toString());
            case OffsetDateTime moment -> row.add(moment.toInstant().toString());
            default -> throw new IllegalStateException("a " + value.getClass().getName() + " cannot be backed up");
        }
    }

    static @Nullable Object read(String type, JsonValue value) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        return switch (type) {
            case "text" -> ((JsonString) value).getString();
            case "integer" -> ((JsonNumber) value).longValueExact();
            case "number" -> ((JsonNumber) value).bigDecimalValue();
            case "yes-no" -> value == JsonValue.TRUE;
            case "day" -> LocalDate.parse(((JsonString) value).getString());
            case "moment" -> Instant.parse(((JsonString) value).getString());
            default -> throw new BackupUnfit("The backup has a column of the unknown type " + type);
        };
    }
}
