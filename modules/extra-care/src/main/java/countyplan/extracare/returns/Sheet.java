package countyplan.extracare.returns;

import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.register.CsvLine;
import countyplan.core.register.CsvText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A return's file: columns are found by their names, in any order.
final class Sheet {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<CsvLine> lines;

    private Sheet(List<CsvLine> lines) {
        this.lines = lines;
    }

    /// @param columns that there must be
    /// @throws countyplan.core.Refused if it is no such file, or has no such columns
    static Sheet of(Document file, List<String> columns, List<String> more) {
        var all = CsvText.lines(file, String.join(", ", columns));
        var sheet = new Sheet(all.stream().skip(1).filter(line -> !line.isBlank()).toList());
        var faults = new Faults();
        var header = all.getFirst();
        for (var place = 0; place < header.cells().size(); place++) {
            var name = header.cells().get(place).strip().toLowerCase(Locale.ROOT);
            if (!columns.contains(name) && !more.contains(name)) {
                var known = new ArrayList<>(columns);
                known.addAll(more);
                faults.add("line " + header.number() + ", column " + (place + 1), name, "one of "
                        + String.join(", ", known));
            } else if (sheet.places.putIfAbsent(name, place) != null) {
                faults.add("line " + header.number() + ", column " + (place + 1), name, "every column once");
            }
        }
        columns.stream().filter(column -> !sheet.places.containsKey(column)).forEach(
                column -> faults.add("line " + header.number(), "", "a column called " + column));
        faults.refuse("faulty-header", "The first line of the file does not name the columns as needed");
        return sheet;
    }

    List<CsvLine> lines() {
        return lines;
    }

    /// The text under a column; empty where there is none.
    String cell(CsvLine line, String column) {
        var place = places.get(column);
        return place == null || place >= line.cells().size() ? "" : line.cells().get(place).strip();
    }
}
