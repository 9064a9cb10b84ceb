package countyplan.core.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What a figure says.
public sealed interface Value {
    /// A number, of the figure's unit.
    record Amount(BigDecimal number) implements Value {
    }

    /// A day, or a whole month, of the calendar.
    ///
    /// @param from the day; the month's first
    /// @param wholeMonth whether only the month is said
    record Day(LocalDate from, boolean wholeMonth) implements Value {
    }
}
