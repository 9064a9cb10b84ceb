package countyplan.strategy;

import countyplan.core.values.FinancialYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// The days for which a strategy is meant, first and last included.
///
/// Written as calendar years (`2022-2025`, `2018-21`), as financial years, which have a slash (`2022/23`, `2022/23 to
/// 2024/25`), or as days (`2022-04-01 to 2025-03-31`).
///
/// @param firstDay its first day
/// @param lastDay its last day, not before the first
public record Period(LocalDate firstDay, LocalDate lastDay) {

    private static final String EXPECTED =
            "years such as 2022-2025, financial years such as 2022/23 to 2024/25,"
                    + " or days such as 2022-04-01 to 2025-03-31";

    private static final Pattern YEARS =
            Pattern.compile("([12][0-9]{3})(?:\\s*(?:-|–|to)\\s*([12][0-9]{3}|[0-9]{2}))?");

    private static final Pattern FINANCIAL_YEARS =
            Pattern.compile("([0-9]{4}/[0-9]{2,4})(?:\\s*(?:-|–|to)\\s*([0-9]{4}/[0-9]{2,4}))?");

    private static final Pattern DAYS =
            Pattern.compile("([12][0-9]{3}-[0-9]{2}-[0-9]{2})\\s*(?:/|–|to)\\s*([12][0-9]{3}-[0-9]{2}-[0-9]{2})");

    /// @throws IllegalArgumentException if it ends before it starts
    public Period {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(EXPECTED + ", which end no earlier than they start");
        }
    }

    /// Reads a period as typed.
    ///
    /// @throws IllegalArgumentException if it is none of the forms above, or ends before it starts
    public static Period of(String text) {
        var years = YEARS.matcher(text.strip());
        if (years.matches()) {
            return calendarYears(years.group(1), years.group(2) == null ? years.group(1) : years.group(2));
        }
        var financial = FINANCIAL_YEARS.matcher(text.strip());
        if (financial.matches()) {
            var first = FinancialYear.of(financial.group(1));
            var last = financial.group(2) == null ? first : FinancialYear.of(financial.group(2));
            return new Period(first.firstDay(), last.lastDay());
        }
        var days = DAYS.matcher(text.strip());
        if (days.matches()) {
            return new Period(day(days.group(1)), day(days.group(2)));
        }
        throw new IllegalArgumentException(EXPECTED);
    }

    private static Period calendarYears(String from, String to) {
        var last = to.length() == 2 ? from.substring(0, 2) + to : to;
        return new Period(LocalDate.of(Integer.parseInt(from), 1, 1), LocalDate.of(Integer.parseInt(last), 12, 31));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(EXPECTED + "; there is no " + text, e);
        }
    }

    /// Whether the last day has passed by then.
    public boolean isPast(LocalDate day) {
        return lastDay.isBefore(day);
    }

    /// In the shortest of the forms that can be read back.
    @Override
    public String toString() {
        if (firstDay.getDayOfYear() == 1 && lastDay.plusDays(1).getDayOfYear() == 1) {
            return span(String.valueOf(firstDay.getYear()), "-", String.valueOf(lastDay.getYear()));
        }
        var first = FinancialYear.of(firstDay);
        var last = FinancialYear.of(lastDay);
        if (firstDay.equals(first.firstDay()) && lastDay.equals(last.lastDay())) {
            return span(first.toString(), " to ", last.toString());
        }
        return firstDay + " to " + lastDay;
    }

    private static String span(String first, String between, String last) {
        return first.equals(last) ? first : first + between + last;
    }
}
