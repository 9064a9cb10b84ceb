package countyplan.actionplans.sheet;

import countyplan.core.Faults;
import java.util.Map;
import java.util.Set;

/// A row of a sheet as somebody brings it back.
///
/// @param where for faults: `sheet Actions, row 5`
/// @param cells the words of each column that the sheet has; none for an empty cell
/// @param told the columns that the sheet has
public record EditedRow(String where, Map<SheetField, String> cells, Set<SheetField> told) {

    /// The words in a cell; empty for none.
    public String cell(SheetField field) {
        return cells.getOrDefault(field, "");
    }

    /// Whether it is of a new action.
    public boolean isNew() {
        return cell(SheetField.KEY).isEmpty();
    }

    /// Notes what is wrong with a cell.
    public void fault(SheetField field, String expected, Faults faults) {
        var given = cell(field);
        faults.add(where + ", column " + field.heading(), given.length() > 80 ? given.substring(0, 80) + "…" : given,
                expected);
    }
}
