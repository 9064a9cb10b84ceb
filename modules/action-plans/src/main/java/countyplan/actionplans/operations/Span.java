package countyplan.actionplans.operations;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The time from one day to a later one, in months and days. From the end of one month to the end of another it is whole
/// months: timescales that name months end so.
///
/// @param months whole months
/// @param days the days that remain
record Span(long months, int days) {

    private static final List<String> TIMES = List.of("never", "once", "twice", "three times", "four times",
            "five times", "six times", "seven times", "eight times", "nine times", "ten times");

    /// The span between two days, whichever is earlier.
    static Span between(LocalDate one, LocalDate other) {
        var from = one.isBefore(other) ? one : other;
        var to = one.isBefore(other) ? other : one;
        if (endsMonth(from) && endsMonth(to)) {
            return new Span(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)), 0);
        }
        var period = Period.between(from, to);
        return new Span(period.toTotalMonths(), period.getDays());
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /// `14 months`, `3 months and 2 days`, `no time`.
    String words() {
        if (months == 0) {
            return days == 0 ? "no time" : Prose.count(days, "day", "days");
        }
        return Prose.count(months, "month", "months") + (days == 0 ? "" : " and " + Prose.count(days, "day", "days"));
    }

    /// `once`, `three times`, `12 times`.
    static String times(long number) {
        return number < TIMES.size() ? TIMES.get((int) number) : Prose.number(number) + " times";
    }
}
