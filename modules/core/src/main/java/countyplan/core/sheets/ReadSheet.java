package countyplan.core.sheets;

import countyplan.core.register.CsvLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A sheet as read from a workbook.
///
/// @param name what its tab is called; a CSV file's only sheet has the empty name
/// @param lines its rows with something in them, numbered as in the file; each with as many cells as the widest
/// @param merged cells that were made one
public record ReadSheet(String name, List<CsvLine> lines, List<Merged> merged) {

    /// Cells made one: its words are in the first, the others are empty.
    ///
    /// @param firstRow from 1, as spreadsheet programs count
    /// @param firstColumn from 0
    public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /// As written in a spreadsheet program: `B3:B5`.
        public String words() {
            return letters(firstColumn) + firstRow + ":" + letters(lastColumn) + lastRow;
        }
    }

    /// The lines, where cells of one column that were made one all say what the first does.
    public List<CsvLine> filledDown() {
        Map<Long, CsvLine> filled = new LinkedHashMap<>();
        lines.forEach(line -> filled.put(line.number(), line));
        for (var cells : merged) {
            var first = filled.get((long) cells.firstRow());
            var column = cells.firstColumn();
            if (column != cells.lastColumn() || first == null || column >= first.cells().size()) {
                continue;
            }
            for (var line : lines) {
                if (line.number() > cells.firstRow() && line.number() <= cells.lastRow()) {
                    List<String> own = new ArrayList<>(filled.getOrDefault(line.number(), line).cells());
                    own.set(column, first.cells().get(column));
                    filled.put(line.number(), new CsvLine(line.number(), own));
                }
            }
        }
        return List.copyOf(filled.values());
    }

    /// The name of a column in a spreadsheet program: 0 is `A`, 26 is `AA`.
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }

    /// Where a line is, for a fault: `sheet Actions, row 5`, or `line 5` of a CSV file.
    public String where(long line) {
        return name.isEmpty() ? "line " + line : "sheet " + name + ", row " + line;
    }
}
