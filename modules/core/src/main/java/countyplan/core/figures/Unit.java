package countyplan.core.figures;

import java.util.Locale;

/// What a figure is a number of.
public enum Unit {
    /// Pounds sterling.
    POUNDS,
    /// Of a hundred.
    PERCENT,
    /// Things, which the figure names: cases, districts.
    COUNT,
    /// Hours.
    HOURS,
    /// Days.
    DAYS,
    /// Weeks of seven days.
    WEEKS,
    /// Months; not of a fixed number of days.
    MONTHS,
    /// Years of twelve months.
    YEARS,
    /// A day, or a whole month, of the calendar.
    DATE,
    /// No unit of its own, such as a number written in a formula.
    PLAIN;

    /// Reads a unit as it is written in data: `pounds`.
    static Unit of(String text) {
        for (var unit : values()) {
            if (unit != PLAIN && unit.toString().equals(text)) {
                return unit;
            }
        }
        throw new IllegalArgumentException(
                "one of pounds, percent, count, hours, days, weeks, months, years, date, not " + text);
    }

    /// Whether it is a length of time that can be added to a day.
    boolean isTime() {
        return this == DAYS || this == WEEKS || this == MONTHS || this == YEARS;
    }

    /// How many of the other unit one of this is; none where that cannot be said.
    Ratio in(Unit other) {
        if (this == other) {
            return Ratio.ONE;
        }
        return switch (this) {
            case WEEKS -> other == DAYS ? Ratio.of(7) : Ratio.NONE;
            case DAYS -> other == WEEKS ? Ratio.of(1).over(Ratio.of(7)) : Ratio.NONE;
            case YEARS -> other == MONTHS ? Ratio.of(12) : Ratio.NONE;
            case MONTHS -> other == YEARS ? Ratio.of(1).over(Ratio.of(12)) : Ratio.NONE;
            default -> Ratio.NONE;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
