package countyplan.actionplans.csv;

import java.util.List;
import java.util.Set;

/// A plan as a file: what was understood of it.
///
/// @param columns the columns it has; what a file has no column for, it says nothing about
/// @param rows its actions in order
/// @param ignored the headers of columns that were left aside
public record PlanFile(Set<Column> columns, List<PlanRow> rows, List<String> ignored) {

    /// Whether the file says anything about this.
    public boolean tells(Column column) {
        return columns.contains(column);
    }
}
