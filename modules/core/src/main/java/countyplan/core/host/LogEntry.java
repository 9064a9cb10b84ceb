package countyplan.core.host;

import countyplan.core.Ref;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one change did to one record.
 *
 * @param gone whether the record is no more
 * @param fields {@code [{"field", "before", "after"}]}; a personal field has neither, only that it changed
 */
record LogEntry(Ref ref, boolean gone, JsonArray fields) {
    /** The difference between two states of a record; either may be missing. */
    static LogEntry of(Ref ref, @Nullable Record before, @Nullable Record after) {
        Record either = Objects.requireNonNull(after != null ? after : before, "a change is from or to something");
        Shape shape = Shape.of(either.getClass());
        JsonArrayBuilder fields = Tree.array();
        for (Shape.Part part : shape.parts()) {
            JsonValue was = value(shape, part, before);
            JsonValue is = value(shape, part, after);
            if (Objects.equals(was, is)) {
                continue;
            }
            JsonObjectBuilder field = Tree.object().add("field", part.field().name());
            if (!part.field().personal()) {
                add(field, "before", was);
                add(field, "after", is);
            }
            fields.add(field);
        }
        return new LogEntry(ref, after == null, fields.build());
    }

    private static @Nullable JsonValue value(Shape shape, Shape.Part part, @Nullable Record record) {
        return record == null ? null : Tree.value(part, shape.get(part, record));
    }

    private static void add(JsonObjectBuilder field, String name, @Nullable JsonValue value) {
        if (value != null) {
            field.add(name, value);
        }
    }

    /** What happened, for people: {@code timescale: Apr 23 → Jul 23}. */
    static String words(JsonArray fields, boolean gone) {
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

    static String text(JsonValue value) {
        return switch (value) {
            case JsonString string -> string.getString();
            case JsonArray array -> String.join("; ", array.stream().map(LogEntry::text).toList());
            default -> value.toString();
        };
    }
}
