package countyplan.core.host;

import countyplan.core.Ref;
import countyplan.core.render.JsonText;
import jakarta.json.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one change did to one record.
 *
 * @param gone whether the record is no more
 * @param fields as JSON, {@code [{"field", "before", "after"}]}; a personal field has neither, only that it changed. A
 *     text, because an import makes one for each of a hundred thousand records, and keeps them all until it is done
 */
record LogEntry(Ref ref, boolean gone, String fields) {
    private static final String NONE = "[]";

    /** The difference between two states of a record; either may be missing. */
    static LogEntry of(Ref ref, @Nullable Record before, @Nullable Record after) {
        Record either = Objects.requireNonNull(after != null ? after : before, "a change is from or to something");
        Shape shape = Shape.of(either);
        StringBuilder fields = new StringBuilder(256);
        for (Shape.Part part : shape.parts()) {
            JsonValue was = value(shape, part, before);
            JsonValue is = value(shape, part, after);
            if (Objects.equals(was, is)) {
                continue;
            }
            fields.append(fields.isEmpty() ? "[{\"field\":\"" : ",{\"field\":\"").append(part.field().name())
                    .append('"');
            if (!part.field().personal()) {
                add(fields, "before", was);
                add(fields, "after", is);
            }
            fields.append('}');
        }
        return new LogEntry(ref, after == null, fields.isEmpty() ? NONE : fields.append(']').toString());
    }

    /** Whether it tells of nothing. */
    boolean isEmpty() {
        return !gone && fields.equals(NONE);
    }

    private static @Nullable JsonValue value(Shape shape, Shape.Part part, @Nullable Record record) {
        return record == null ? null : Tree.value(part, shape.get(part, record));
    }

    private static void add(StringBuilder field, String name, @Nullable JsonValue value) {
        if (value != null) {
            field.append(",\"").append(name).append("\":").append(JsonText.compact(value));
        }
    }
}
