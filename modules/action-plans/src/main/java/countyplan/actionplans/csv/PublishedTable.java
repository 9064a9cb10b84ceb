package countyplan.actionplans.csv;

import countyplan.core.register.CsvCell;
import countyplan.core.register.CsvLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A plan as councils publish it, its table copied from a Word document or a web page: an area said once for several
/// actions, in a cell that spans them or on a line of its own, its code and title together; leads on lines of their own or
/// parted by slashes; an action's points in several rows; the header repeated on each page. Made into the lines that
/// [Rows] reads, with the numbers that they have in the file. No words are lost.
final class PublishedTable {

    private static final Pattern CODED =
            Pattern.compile("([A-Za-z]{0,6}[ -]?\\d[A-Za-z0-9.-]{0,20})[:.)]?(?:\\s+[-–—:]?\\s*(.+))?",
                    Pattern.DOTALL);
    private static final Pattern EDGES = Pattern.compile("^[\\s/;,]+|[\\s/;,]+$");

    private final List<Column> columns = new ArrayList<>(List.of(Column.values()));
    private final List<Map<Column, String>> rows = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private Map<Integer, Column> places = Map.of();
    private String area = "";
    private String areaTitle = "";

    private PublishedTable() {
    }

    /// The lines with a header of every column first; the lines as they are if no line of them is a header.
    static List<CsvLine> lines(List<CsvLine> lines) {
        var table = new PublishedTable();
        for (var line : lines) {
            table.take(line);
        }
        return table.places.isEmpty() ? lines : table.done();
    }

    private void take(CsvLine line) {
        var header = header(line);
        if (!header.isEmpty()) {
            places = header;
            return;
        }
        if (line.isBlank()) {
            return;
        }
        if (places.isEmpty()) {
            return;
        }
        if (isArea(line)) {
            area(String.join("", line.cells()));
        } else {
            row(line);
        }
    }

    /// Whether nothing stands on the line but an area's code, with its title or without.
    private static boolean isArea(CsvLine line) {
        var filled = line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1 && coded(filled.getFirst())
                .filter(coded -> !line.cells().getFirst().isBlank() || coded[0].matches(".*[A-Za-z].*")).isPresent();
    }

    /// Where the columns are, if at least the actions' words and one other are named.
    private static Map<Integer, Column> header(CsvLine line) {
        Map<Integer, Column> found = new LinkedHashMap<>();
        for (var place = 0; place < line.cells().size(); place++) {
            var column = Column.ofPublished(CsvCell.read(line.cells().get(place)));
            if (column.isPresent()) {
                found.put(place, column.get());
            }
        }
        return found.containsValue(Column.TITLE) && found.size() > 1 ? found : Map.of();
    }

    private void area(String cell) {
        coded(cell).ifPresent(coded -> {
            if (!coded[0].equals(area)) {
                areaTitle = "";
            }
            area = coded[0];
            areaTitle = coded[1].isEmpty() ? areaTitle : coded[1];
        });
    }

    private void row(CsvLine line) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        places.forEach((place, column) -> {
            var cell = place < line.cells().size() ? CsvCell.unsafe(line.cells().get(place)) : "";
            if (!cell.isBlank()) {
                row.put(column, cell);
            }
        });
        if (row.isEmpty()) {
            return;
        }
        row.computeIfPresent(Column.LEADS, (column, cell) -> leads(cell));
        splitTitle(row);
        if (row.containsKey(Column.AREA)) {
            area(row.get(Column.AREA));
            row.put(Column.AREA, coded(row.get(Column.AREA)).map(coded -> coded[0]).orElse(row.get(Column.AREA)));
        }
        if (!row.containsKey(Column.CODE) && !rows.isEmpty()) {
            join(rows.getLast(), row);
            return;
        }
        if (!area.isEmpty()) {
            row.putIfAbsent(Column.AREA, area);
        }
        if (!areaTitle.isEmpty() && row.getOrDefault(Column.AREA, "").equals(area)) {
            row.putIfAbsent(Column.AREA_TITLE, areaTitle);
        }
        rows.add(row);
        numbers.add(line.number());
    }

    /// Where the table has no column of codes, an action's words begin with its code: `CS1.1 Hold sessions`.
    private void splitTitle(Map<Column, String> row) {
        if (places.containsValue(Column.CODE) || !row.containsKey(Column.TITLE)) {
            return;
        }
        coded(row.get(Column.TITLE)).filter(coded -> !coded[1].isEmpty()).ifPresent(coded -> {
            row.put(Column.CODE, coded[0]);
            row.put(Column.TITLE, coded[1]);
        });
    }

    /// A row without a code goes on with the action before it.
    private static void join(Map<Column, String> before, Map<Column, String> row) {
        for (var column : List.of(Column.TITLE, Column.TIMESCALE)) {
            if (row.containsKey(column)) {
                before.merge(column, row.get(column), (had, more) -> had.strip() + "\n" + more.strip());
            }
        }
        for (var column : List.of(Column.LEADS, Column.PRIORITIES)) {
            if (row.containsKey(column)) {
                before.merge(column, row.get(column), (had, more) -> had + ";" + more);
            }
        }
    }

    /// Lines part leads, and so do slashes where there is nothing else that does: a name may have one, as `HR / OD`.
    private static String leads(String cell) {
        var parted = cell.contains(";") ? cell.replaceAll("[\\r\\n]+", " ").split(";")
                : cell.strip().matches("(?s).*[\\r\\n].*") ? cell.split("[\\r\\n]+") : cell.split("/");
        return Arrays.stream(parted).map(part -> EDGES.matcher(CellWords.flat(part).replaceFirst("^[•·▪*-] ?", ""))
                .replaceAll("")).filter(part -> !part.isEmpty()).collect(Collectors.joining(";"));
    }

    /// A code and the words after it, which may be none.
    private static Optional<String[]> coded(String cell) {
        var found = CODED.matcher(CellWords.read(cell));
        if (!found.matches()) {
            return Optional.empty();
        }
        var code = found.group(1).replace(" ", "").replaceAll("[.-]+$", "");
        return Optional.of(new String[]{code, found.group(2) == null ? "" : found.group(2).strip()});
    }

    private List<CsvLine> done() {
        columns.removeIf(column -> !column.needed() && rows.stream().noneMatch(row -> row.containsKey(column)));
        List<CsvLine> lines = new ArrayList<>();
        lines.add(new CsvLine(1, columns.stream().map(Column::header).toList()));
        for (var place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            lines.add(new CsvLine(numbers.get(place),
                    columns.stream().map(column -> CsvCell.written(row.getOrDefault(column, ""))).toList()));
        }
        return lines;
    }
}
