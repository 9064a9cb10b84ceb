package countyplan.core.values;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/// A council's financial year, from 1 April to 31 March.
///
/// @param startYear the calendar year in which it starts: 2022 for 2022/23
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final String EXPECTED = "a financial year such as 2022/23";

    private static final Pattern TYPED = Pattern.compile("([0-9]{4})\\s*[/\u2013-]\\s*([0-9]{4}|[0-9]{2})");

    private static final Pattern QUARTER_TYPED = Pattern.compile("[Qq]([1-4])\\s+(.*)");

    /// @throws IllegalArgumentException if the year does not have four digits
    public FinancialYear {
        if (startYear < 1000 || startYear > 9998) {
            throw new IllegalArgumentException(EXPECTED);
        }
    }

    /// Reads a financial year as a person writes it: `2022/23`, `2022-23`, `2022/2023`.
    ///
    /// @throws IllegalArgumentException if it is anything else, or its two years do not follow each other
    public static FinancialYear of(String text) {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        var year = new FinancialYear(Integer.parseInt(typed.group(1)));
        if (!String.valueOf(year.startYear + 1).endsWith(typed.group(2))) {
            throw new IllegalArgumentException(
                    EXPECTED + ", where the second year follows the first (" + year + ", not " + text.strip() + ")");
        }
        return year;
    }

    /// The financial year that a day falls in.
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getYear() - (day.getMonthValue() < Month.APRIL.getValue() ? 1 : 0));
    }

    /// 1 April.
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    /// 31 March of the next calendar year.
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    /// Whether the day falls in this year.
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /// The year after this one.
    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    /// The year before this one.
    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    /// One of the four quarters; the first is April to June.
    ///
    /// @throws IllegalArgumentException if the number is not 1, 2, 3 or 4
    public Quarter quarter(int number) {
        return new Quarter(this, number);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /// The year as councils write it: `2022/23`.
    @Override
    public String toString() {
        return startYear + "/" + String.valueOf(startYear + 1).substring(2);
    }

    /// Three months of a financial year.
    ///
    /// @param year the year it belongs to
    /// @param number 1 for April to June, up to 4 for January to March
    public record Quarter(FinancialYear year, int number) implements Comparable<Quarter> {

        /// @throws IllegalArgumentException if the number is not 1, 2, 3 or 4
        public Quarter {
            if (number < 1 || number > 4) {
                throw new IllegalArgumentException("a quarter from 1 (April to June) to 4 (January to March)");
            }
        }

        /// Reads a quarter as councils write it: `Q1 2022/23`.
        ///
        /// @throws IllegalArgumentException if it is anything else
        public static Quarter of(String text) {
            var typed = QUARTER_TYPED.matcher(text.strip());
            if (!typed.matches()) {
                throw new IllegalArgumentException("a quarter of a financial year such as Q1 2022/23");
            }
            return FinancialYear.of(typed.group(2)).quarter(Integer.parseInt(typed.group(1)));
        }

        /// The quarter that a day falls in.
        public static Quarter of(LocalDate day) {
            return FinancialYear.of(day).quarter((day.getMonthValue() + 8) % 12 / 3 + 1);
        }

        /// The first day of its first month.
        public LocalDate firstDay() {
            return year.firstDay().plusMonths(3L * (number - 1));
        }

        /// The last day of its third month.
        public LocalDate lastDay() {
            return firstDay().plusMonths(3).minusDays(1);
        }

        @Override
        public int compareTo(Quarter other) {
            return firstDay().compareTo(other.firstDay());
        }

        /// The quarter as councils write it: `Q1 2022/23`.
        @Override
        public String toString() {
            return "Q" + number + " " + year;
        }
    }
}
