package countyplan.core.sheets;

import java.util.Optional;

/// A column of a sheet to write.
///
/// @param heading what stands above it
/// @param holds how its values are shown
/// @param choices where its drop-down takes its words from, if it has one
/// @param quiet whether it is set back, for what nobody is to change
public record SheetColumn(String heading, Holds holds, Optional<Choices> choices, boolean quiet) {

    /// How the values of a column are shown, and how what is typed there is understood.
    public enum Holds {
        /// Words as they are: nothing typed there becomes a formula, a date or a number.
        TEXT("@"),
        /// Numbers as they are.
        NUMBER("General"),
        /// Pounds and pence.
        MONEY("£#,##0.00"),
        /// A number of percent: 40 is shown as 40%.
        PERCENT("0%"),
        DATE("yyyy-mm-dd"),
        /// A day and a time in England.
        MOMENT("yyyy-mm-dd hh:mm:ss");

        private final String format;

        Holds(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }

    /// The words of a drop-down: everything under a heading of another sheet of the workbook.
    ///
    /// @param strict whether the spreadsheet program refuses other words
    /// @param error what it says then
    public record Choices(String sheet, String heading, boolean strict, String error) {
    }

    /// A column without a drop-down.
    public static SheetColumn of(String heading, Holds holds) {
        return new SheetColumn(heading, holds, Optional.empty(), false);
    }

    /// A column of words.
    public static SheetColumn text(String heading) {
        return of(heading, Holds.TEXT);
    }

    /// The same column with a drop-down.
    public SheetColumn choosing(Choices from) {
        return new SheetColumn(heading, holds, Optional.of(from), quiet);
    }

    /// The same column, set back.
    public SheetColumn setBack() {
        return new SheetColumn(heading, holds, choices, true);
    }
}
