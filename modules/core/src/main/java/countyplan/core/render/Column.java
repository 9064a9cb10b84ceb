package countyplan.core.render;

import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One value of a record or of a record within it: what it is called and where it is found.
///
/// @param path the names from the record down to it: `timescale`, `lastDay`
/// @param heading for people: `Timescale last day`
/// @param field what it holds: one value, or a list of plain ones
/// @param detail whether it, or the record that it is in, is for those who look closer
record Column(List<String> path, String heading, Field field, boolean detail) {

    /// For programs: `timescale.lastDay`.
    String name() {
        return path.size() == 1 ? path.getFirst() : String.join(".", path);
    }

    /// What a record has there; null for nothing.
    @Nullable
    JsonValue in(JsonObject record) {
        JsonValue value = record;
        for (String name : path) {
            if (value == null || value.getValueType() != JsonValue.ValueType.OBJECT) {
                return null;
            }
            value = value.asJsonObject().get(name);
        }
        return value;
    }

    /// Whether anything is to be shown there.
    boolean isEmptyIn(JsonObject record) {
        JsonValue value = in(record);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL
                || value.getValueType() == JsonValue.ValueType.ARRAY && value.asJsonArray().isEmpty();
    }

    /// Those that are not for those who look closer.
    static List<Column> withoutDetails(List<Column> columns) {
        List<Column> kept = new ArrayList<>();
        for (Column column : columns) {
            if (!column.detail) {
                kept.add(column);
            }
        }
        return kept;
    }

    /// The values of a record with these fields in order, records within it taken apart, lists of records left out.
    static List<Column> plain(List<Field> fields) {
        List<Column> columns = new ArrayList<>();
        walk(fields, List.of(), "", false, false, columns);
        return columns;
    }

    /// The lists of records in a record with these fields, and in records within it.
    static List<Column> lists(List<Field> fields) {
        List<Column> lists = new ArrayList<>();
        walk(fields, List.of(), "", false, true, lists);
        return lists;
    }

    private static void walk(
            List<Field> fields, List<String> above, String heading, boolean detail, boolean lists, List<Column> into) {
        for (Field field : fields) {
            List<String> path = new ArrayList<>(above);
            path.add(field.name());
            String full = heading.isEmpty() ? field.heading()
                    : heading + " " + field.heading().toLowerCase(Locale.ROOT);
            boolean record = field.type().form() == Type.Form.RECORD;
            if (record && !field.many()) {
                walk(field.type().fields(), path, full, detail || field.detail(), lists, into);
            } else if (record == lists) {
                into.add(new Column(path, Words.heading(full), field, detail || field.detail()));
            }
        }
    }
}
