package countyplan.lightbulb.timing;

import java.time.LocalDate;

/// How long a clock runs.
///
/// @param count how many
/// @param unit of what
record ClockLimit(int count, Unit unit) {
    /// What a limit is counted in. The day of the start is not counted.
    enum Unit {
        /// To the day of the same number, or the month's last where there is none (Dodds v Walker 1981).
        MONTHS("months"),
        /// Seven days each.
        WEEKS("weeks"),
        /// Monday to Friday but for England's bank holidays.
        WORKING_DAYS("working days");

        private final String words;

        Unit(String words) {
            this.words = words;
        }
    }

    /// The last day in time, if nothing pauses it.
    LocalDate from(LocalDate start, WorkingDayCount days) {
        return switch (unit) {
            case MONTHS -> start.plusMonths(count);
            case WEEKS -> start.plusWeeks(count);
            case WORKING_DAYS -> days.after(start, count);
        };
    }

    /// `6 months`.
    String words() {
        return count + " " + unit.words;
    }
}
