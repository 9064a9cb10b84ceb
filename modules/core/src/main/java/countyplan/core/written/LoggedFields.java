package countyplan.core.written;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** What an entry of the change log tells, as it is written: {@code [{"field", "before", "after"}]}. */
public final class LoggedFields {
    private LoggedFields() {}

    /** The fields of an entry as it was written. */
    public static JsonArray read(String fields) {
        try (JsonReader reader = Json.PROVIDER.createReader(new StringReader(fields))) {
            return reader.readArray();
        }
    }

    /** What an entry tells, for people: {@code timescale: Apr 23 → Jul 23}. */
    public static String words(String fields, boolean gone) {
        return words(read(fields), gone);
    }

    /** Likewise of what was read. */
    public static String words(JsonArray fields, boolean gone) {
        StringBuilder words = new StringBuilder(gone ? "removed" : "");
        for (JsonObject field : fields.getValuesAs(JsonObject.class)) {
            if (gone) {
                break;
            }
            words.append(words.isEmpty() ? "" : "; ").append(field.getString("field")).append(": ");
            JsonValue before = field.get("before");
            JsonValue after = field.get("after");
            if (before == null && after == null) {
                words.append("changed");
                continue;
            }
            words.append(before == null ? "" : text(before) + " → ").append(after == null ? "(none)" : text(after));
        }
        return words.toString();
    }

    /** A value as people read it. */
    public static String text(JsonValue value) {
        return switch (value) {
            case JsonString string -> string.getString();
            case JsonArray array -> String.join("; ", array.stream().map(LoggedFields::text).toList());
            default -> value.toString();
        };
    }
}
