package countyplan.core.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sheet to write: headings, frozen at the top, and rows under them.
///
/// @param name what its tab is called; characters that a tab cannot have are left out, and it is cut at 31
/// @param columns in order
/// @param rows the values of each: a `String`, `Integer`, `Long`, `BigDecimal`, `LocalDate`, `LocalDateTime`, [Formula] or null for
/// an empty cell. Text is text whatever it starts with, never a formula
public record Sheet(String name, List<SheetColumn> columns, List<List<@Nullable Object>> rows) {

    /// A sheet of words to read: one wide column.
    public static Sheet ofWords(String name, String heading, List<String> lines) {
        return new Sheet(name, List.of(SheetColumn.text(heading)),
                lines.stream().map(line -> List.<@Nullable Object>of(line)).toList());
    }
}
