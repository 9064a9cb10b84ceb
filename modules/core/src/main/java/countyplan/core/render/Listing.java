package countyplan.core.render;

import countyplan.core.catalogue.Field;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A list of records to be shown under headings.
///
/// @param title what they are: `Actions`
/// @param columns the plain values of each, those for who looks closer among them
/// @param deeper the lists of records that each holds, which a table has no place for
/// @param records them
/// @param none what to say where there are none
record Listing(String title, List<Column> columns, List<Column> deeper, List<JsonObject> records, String none) {

    /// An answer's rows: `No actions.` where there are none.
    static Listing ofRows(Column list, JsonObject body) {
        return of(list, body, "No " + list.heading().toLowerCase(Locale.ROOT) + ".");
    }

    /// Any other list found at a column: `Updates: none.`
    static Listing of(Column list, JsonObject body) {
        return of(list, body, list.heading() + ": none.");
    }

    private static Listing of(Column list, JsonObject body, String none) {
        List<Field> fields = list.field().type().fields();
        return new Listing(list.heading(), Column.plain(fields), Column.lists(fields), records(list.in(body)), none);
    }

    static List<JsonObject> records(@Nullable JsonValue list) {
        List<JsonObject> records = new ArrayList<>();
        if (list != null && list.getValueType() == JsonValue.ValueType.ARRAY) {
            for (JsonValue element : list.asJsonArray()) {
                if (element.getValueType() == JsonValue.ValueType.OBJECT) {
                    records.add(element.asJsonObject());
                }
            }
        }
        return records;
    }

    /// The columns of a table: all but what is for those who look closer.
    List<Column> shown() {
        return Column.withoutDetails(columns);
    }

    /// What a table leaves out, by heading; only what at least one record has.
    List<String> leftOut() {
        List<String> left = new ArrayList<>();
        for (Column column : columns) {
            if (column.detail()) {
                leftOut(column, left);
            }
        }
        for (Column list : deeper) {
            leftOut(list, left);
        }
        return left;
    }

    private void leftOut(Column column, List<String> left) {
        for (JsonObject record : records) {
            if (!column.isEmptyIn(record)) {
                left.add(column.heading());
                return;
            }
        }
    }
}
