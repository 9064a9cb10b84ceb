package countyplan.core.sheets;

import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.register.CsvLine;
import java.util.ArrayList;
import java.util.List;

/// Reads the cells of one sheet.
final class SheetCells {

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 200;
    private static final long MOST_CELLS = 4_000_000;

    private final String name;
    private final List<String> strings;
    private final CellFormats formats;
    private final boolean from1904;
    private final Faults faults;
    private final List<CsvLine> lines = new ArrayList<>();
    private final List<ReadSheet.Merged> merged = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int width;
    private long count;
    private int row;
    private int column;

    SheetCells(String name, List<String> strings, CellFormats formats, boolean from1904, Faults faults) {
        this.name = name;
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
        this.faults = faults;
    }

    /// @throws Refused if it is unsound, or larger than can be read at once
    ReadSheet read(byte[] part) {
        var xml = Xml.of(part);
        while (xml.next()) {
            if (xml.starts("row")) {
                row = xml.number("r", row + 1);
                column = -1;
                cells = new ArrayList<>();
            } else if (xml.ends("row")) {
                endRow();
            } else if (xml.starts("c")) {
                cell(xml);
            } else if (xml.starts("mergeCell")) {
                merged.add(merged(xml.attribute("ref").orElse("")));
            }
        }
        return new ReadSheet(name, lines.stream().map(this::filled).toList(), List.copyOf(merged));
    }

    private CsvLine filled(CsvLine line) {
        List<String> filled = new ArrayList<>(line.cells());
        while (filled.size() < width) {
            filled.add("");
        }
        return new CsvLine(line.number(), filled);
    }

    private void endRow() {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        lines.add(new CsvLine(row, cells));
        width = Math.max(width, cells.size());
        if (lines.size() > MOST_ROWS) {
            throw tooLarge();
        }
    }

    private void cell(Xml xml) {
        var address = xml.attribute("r");
        column = address.isPresent() ? columnOf(address.get()) : column + 1;
        var style = xml.number("s", -1);
        var type = xml.attribute("t").orElse("n");
        var written = "";
        var formula = false;
        var valued = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v")) {
                written = xml.text();
                valued = true;
            } else if (xml.starts("is")) {
                written = SharedStrings.text(xml, "is");
                valued = true;
            }
        }
        if (formula && !valued) {
            faults.add(where(), "",
                    "a value: this is a formula that was never worked out. Open the file in a spreadsheet "
                            + "program and save it, or type the value");
        } else if (type.equals("e")) {
            faults.add(where(), written, "a value: this formula came to an error");
        } else if (valued) {
            keep(text(type, written, style));
        }
    }

    private String text(String type, String written, int style) {
        return switch (type) {
            case "s" -> shared(written);
            case "inlineStr" -> written;
            case "str", "d" -> CellText.read(written);
            case "b" -> written.strip().equals("1") ? "yes" : "no";
            default -> written.isBlank() ? "" : formats.text(written, style, from1904);
        };
    }

    private String shared(String number) {
        try {
            return strings.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw ZipParts.damaged();
        }
    }

    private void keep(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column < 0) {
            throw ZipParts.damaged();
        }
        if (column >= MOST_COLUMNS || ++count > MOST_CELLS) {
            throw tooLarge();
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String where() {
        return "sheet " + name + ", cell " + ReadSheet.letters(Math.min(column, 20_000)) + row;
    }

    private static int columnOf(String address) {
        var column = 0;
        for (var i = 0; i < address.length() && Character.isLetter(address.charAt(i)) && i < 4; i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private static ReadSheet.Merged merged(String cells) {
        var ends = cells.split(":", 2);
        var last = ends[ends.length - 1];
        return new ReadSheet.Merged(rowOf(ends[0]), rowOf(last), columnOf(ends[0]), columnOf(last));
    }

    private static int rowOf(String address) {
        try {
            return Integer.parseInt(address.replaceAll("[^0-9]", ""));
        } catch (NumberFormatException e) {
            throw ZipParts.damaged();
        }
    }

    private Refused tooLarge() {
        return Refused.invalid("too-large",
                "The sheet %s holds more than %,d rows of %,d columns. Part it into several files."
                        .formatted(name, MOST_ROWS, MOST_COLUMNS));
    }
}
