package countyplan.actionplans.csv;

import countyplan.core.Faults;
import countyplan.core.Refused;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The first line of a file: which column stands where.
///
/// @param places the place of each column, from 0
/// @param width how many cells the line has
/// @param ignored headers that were left aside
record Header(Map<Column, Integer> places, int width, List<String> ignored) {

    static Header of(CsvRecord record, boolean ignoreUnknown, Faults faults) {
        refuseOtherSeparators(record);
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> ignored = new ArrayList<>();
        for (var place = 0; place < record.getFieldCount(); place++) {
            var written = Cell.read(record.getField(place));
            var where = "line " + record.getStartingLineNumber() + ", column " + (place + 1);
            var column = Column.of(written);
            if (column.isPresent()) {
                if (places.putIfAbsent(column.get(), place) != null) {
                    faults.add(where, written, "every column once; column " + (places.get(column.get()) + 1)
                            + " is called so already");
                }
            } else if (ignoreUnknown) {
                ignored.add(written);
            } else if (!written.isEmpty()) {
                faults.add(where, written, unknown(written));
            }
        }
        var missing = Arrays.stream(Column.values()).filter(Column::needed).filter(need -> !places.containsKey(need))
                .toList();
        if (!missing.isEmpty()) {
            for (var column : missing) {
                faults.add("line " + record.getStartingLineNumber(), "", "a column called " + column.header());
            }
            faults.refuse("faulty-header", "The first line of the file does not name the columns needed: "
                    + Column.names(missing) + (missing.size() == 1 ? " is" : " are") + " missing.");
        }
        return new Header(places, record.getFieldCount(), ignored);
    }

    private static void refuseOtherSeparators(CsvRecord record) {
        var only = record.getField(0);
        if (record.getFieldCount() == 1 && (only.contains(";") || only.contains("\t"))) {
            throw Refused.invalid("not-csv", "The columns of the file are parted by "
                    + (only.contains(";") ? "semicolons" : "tabs")
                    + ", not by commas. Save it as \"CSV UTF-8 (Comma delimited)\" and import that file.");
        }
    }

    private static String unknown(String written) {
        return Column.nearest(written).map(near -> "did you mean " + near.header() + "? ").orElse("") + "one of "
                + Column.names(List.of(Column.values())) + "; say `ignoreUnknown` to leave other columns aside";
    }

    Set<Column> columns() {
        return places.keySet();
    }

    /// The text under a column; empty where the file has no such column.
    String cell(CsvRecord record, Column column) {
        var place = places.get(column);
        return place == null ? "" : Cell.read(record.getField(place));
    }
}
