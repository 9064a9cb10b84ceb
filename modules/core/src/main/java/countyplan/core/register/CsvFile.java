package countyplan.core.register;

import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.catalogue.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A CSV file with a header: columns are found by their names, in any order.
final class CsvFile {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<CsvLine> lines = new ArrayList<>();

    private CsvFile() {
    }

    /// Reads a file.
    ///
    /// @param headers the columns there can be
    /// @param needed one there must be
    /// @param faults takes what is wrong with single lines
    /// @throws countyplan.core.Refused if it is no such file, or its header does not do
    static CsvFile read(Document document, List<String> headers, String needed, Faults faults) {
        var file = new CsvFile();
        var all = CsvText.lines(document, String.join(", ", headers));
        file.header(all.getFirst(), headers, needed);
        for (var line : all.subList(1, all.size())) {
            if (!line.isBlank()) {
                file.line(line, all.getFirst().cells().size(), faults);
            }
        }
        return file;
    }

    /// Whether the file has a column.
    boolean tells(String header) {
        return places.containsKey(header);
    }

    List<CsvLine> lines() {
        return lines;
    }

    /// The text under a column; empty where the file has no such column.
    String cell(CsvLine line, String header) {
        var place = places.get(header);
        return place == null ? "" : CsvCell.read(line.cells().get(place));
    }

    private void header(CsvLine line, List<String> headers, String needed) {
        Map<String, String> byName = new HashMap<>();
        headers.forEach(header -> byName.put(plain(header), header));
        var faults = new Faults();
        for (var place = 0; place < line.cells().size(); place++) {
            var written = CsvCell.read(line.cells().get(place));
            var where = "line " + line.number() + ", column " + (place + 1);
            var header = byName.get(plain(written));
            if (header == null) {
                var near = Nearest.to(written.toLowerCase(Locale.ROOT), headers);
                faults.add(where, written, (near.isEmpty() ? "" : "did you mean " + near.getFirst() + "? ") + "one of "
                        + String.join(", ", headers));
            } else if (places.putIfAbsent(header, place) != null) {
                faults.add(where, written, "every column once");
            }
        }
        if (!places.containsKey(needed)) {
            faults.add("line " + line.number(), "", "a column called " + needed);
        }
        faults.refuse("faulty-header", "The first line of the file does not name the columns as needed");
    }

    /// Blanks, hyphens, underscores and capitals make no other column.
    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private void line(CsvLine line, int width, Faults faults) {
        var cells = line.cells();
        if (cells.size() < width || cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            faults.add("line " + line.number(), "",
                    "as many cells as the header has, " + width + ", not " + cells.size()
                            + "; put a cell that holds a comma in quotation marks");
        } else {
            lines.add(line);
        }
    }
}
