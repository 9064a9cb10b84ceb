package countyplan.actionplans.sheet;

import countyplan.actionplans.csv.CellWords;
import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.register.CsvCell;
import countyplan.core.register.CsvLine;
import countyplan.core.register.CsvText;
import countyplan.core.sheets.ReadSheet;
import countyplan.core.sheets.ReadWorkbook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads the sheet that [PlanSheet] wrote, as a workbook or saved as CSV.
public final class PlanSheetReader {

    private final Faults faults;
    private final boolean csv;

    private PlanSheetReader(Faults faults, boolean csv) {
        this.faults = faults;
        this.csv = csv;
    }

    /// The rows with anything in them.
    ///
    /// @param faults takes what is wrong with single rows and cells
    /// @throws Refused if it is no such sheet
    public static List<EditedRow> read(Document file, Faults faults) {
        if (!ReadWorkbook.is(file)) {
            var lines = CsvText.lines(file, String.join(", ", SheetField.headings()));
            return new PlanSheetReader(faults, true).rows(new ReadSheet("", lines, List.of()));
        }
        var sheets = ReadWorkbook.of(file, faults);
        var sheet = sheets.stream().filter(each -> each.name().equalsIgnoreCase(PlanSheet.ACTIONS)).findFirst()
                .or(() -> sheets.stream().filter(each -> !each.lines().isEmpty()).findFirst())
                .orElseThrow(() -> Refused.invalid("empty-file", "The workbook has no row with anything in it."));
        return new PlanSheetReader(faults, false).rows(sheet);
    }

    private List<EditedRow> rows(ReadSheet sheet) {
        if (sheet.lines().isEmpty()) {
            throw Refused.invalid("empty-file", "The sheet " + sheet.name() + " has no row with anything in it.");
        }
        for (var merged : sheet.merged()) {
            faults.add("sheet " + sheet.name() + ", cells " + merged.words(), "",
                    "cells that are not merged: unmerge them and say in each row what it is to have");
        }
        var header = sheet.lines().getFirst();
        var places = places(sheet, header);
        List<EditedRow> rows = new ArrayList<>();
        for (var line : sheet.lines().subList(1, sheet.lines().size())) {
            if (!line.isBlank()) {
                rows.add(row(sheet, line, places));
            }
        }
        return rows;
    }

    private EditedRow row(ReadSheet sheet, CsvLine line, Map<SheetField, Integer> places) {
        Map<SheetField, String> cells = new EnumMap<>(SheetField.class);
        places.forEach((field, place) -> {
            var words = place < line.cells().size() ? words(line.cells().get(place)) : "";
            if (!words.isEmpty()) {
                cells.put(field, words);
            }
        });
        return new EditedRow(sheet.where(line.number()), cells, places.keySet());
    }

    private String words(String cell) {
        return CellWords.read(csv ? CsvCell.unsafe(cell) : cell);
    }

    private Map<SheetField, Integer> places(ReadSheet sheet, CsvLine header) {
        Map<SheetField, Integer> places = new EnumMap<>(SheetField.class);
        var wrong = new Faults();
        for (var place = 0; place < header.cells().size(); place++) {
            var written = CellWords.flat(header.cells().get(place));
            var where = sheet.where(header.number()) + ", column "
                    + (csv ? place + 1 : ReadSheet.letters(place));
            var field = SheetField.of(written);
            if (field.isPresent() && places.putIfAbsent(field.get(), place) != null) {
                wrong.add(where, written, "every column once");
            } else if (field.isEmpty() && !written.isEmpty()) {
                wrong.add(where, written, SheetField.nearest(written) + "one of "
                        + String.join(", ", SheetField.headings()));
            }
        }
        for (var needed : List.of(SheetField.KEY, SheetField.CODE, SheetField.VERSION)) {
            if (!places.containsKey(needed)) {
                wrong.add(sheet.where(header.number()), "", "a column called " + needed.heading());
            }
        }
        wrong.refuse("faulty-header", "This is no sheet that export --as xlsx made: its first row does not name the "
                + "columns as needed. To load a plan from any other file, use import.");
        return places;
    }
}
