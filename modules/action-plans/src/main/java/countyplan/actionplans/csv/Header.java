package countyplan.actionplans.csv;

import countyplan.core.Faults;
import countyplan.core.register.CsvCell;
import countyplan.core.register.CsvLine;
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

    static Header of(CsvLine line, boolean ignoreUnknown, Faults faults) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> ignored = new ArrayList<>();
        for (var place = 0; place < line.cells().size(); place++) {
            var written = CsvCell.read(line.cells().get(place));
            var where = "line " + line.number() + ", column " + (place + 1);
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
                faults.add("line " + line.number(), "", "a column called " + column.header());
            }
            faults.refuse("faulty-header", "The first line of the file does not name the columns needed: "
                    + Column.names(missing) + (missing.size() == 1 ? " is" : " are") + " missing.");
        }
        return new Header(places, line.cells().size(), ignored);
    }

    private static String unknown(String written) {
        return Column.nearest(written).map(near -> "did you mean " + near.header() + "? ").orElse("") + "one of "
                + Column.names(List.of(Column.values())) + "; say `ignoreUnknown` to leave other columns aside";
    }

    Set<Column> columns() {
        return places.keySet();
    }

    /// The words under a column with the points that they are made of, each on a line of its own.
    String points(CsvLine line, Column column) {
        var place = places.get(column);
        return place == null ? "" : CellWords.withPoints(CsvCell.unsafe(line.cells().get(place)));
    }

    /// The text under a column; empty where the file has no such column.
    String cell(CsvLine line, Column column) {
        var place = places.get(column);
        return place == null ? "" : CsvCell.read(line.cells().get(place));
    }
}
