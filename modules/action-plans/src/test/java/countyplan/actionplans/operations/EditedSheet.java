package countyplan.actionplans.operations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.register.CsvText;
import countyplan.core.sheets.ReadWorkbook;
import countyplan.core.sheets.Sheet;
import countyplan.core.sheets.SheetColumn;
import countyplan.core.sheets.Workbook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sheet of a plan as somebody edits it in a spreadsheet program.
final class EditedSheet {

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    private EditedSheet(Document exported) {
        var faults = new Faults();
        var lines = ReadWorkbook.of(exported, faults).getFirst().lines();
        assertTrue(faults.none(), faults.list().toString());
        headings = lines.getFirst().cells();
        lines.subList(1, lines.size()).forEach(line -> rows.add(new ArrayList<>(line.cells())));
    }

    static EditedSheet of(Office office) {
        return of(office, Office.PLAN);
    }

    static EditedSheet of(Office office, String plan) {
        return new EditedSheet(office.document("action-plans export", "plan", plan, "as", "xlsx"));
    }

    int size() {
        return rows.size();
    }

    String cell(String code, String heading) {
        return row(code).get(headings.indexOf(heading));
    }

    EditedSheet set(String code, String heading, String value) {
        row(code).set(headings.indexOf(heading), value);
        return this;
    }

    EditedSheet remove(String code) {
        rows.remove(row(code));
        return this;
    }

    /// @param headingsAndValues `"code", "CS1.9"`
    EditedSheet add(String... headingsAndValues) {
        List<String> row = new ArrayList<>(headings.stream().map(heading -> "").toList());
        for (var place = 0; place < headingsAndValues.length; place += 2) {
            row.set(headings.indexOf(headingsAndValues[place]), headingsAndValues[place + 1]);
        }
        rows.add(row);
        return this;
    }

    Document xlsx() {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>(row)));
        return Workbook.of("edited", List.of(new Sheet("Actions", headings.stream().map(SheetColumn::text).toList(),
                cells)));
    }

    Document csv() {
        return Document.text("text/csv", "edited.csv", "\uFEFF" + CsvText.of(headings, rows));
    }

    private List<String> row(String code) {
        var place = headings.indexOf("code");
        for (var row : rows) {
            if (row.get(place).equals(code)) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row of " + code);
    }

}
