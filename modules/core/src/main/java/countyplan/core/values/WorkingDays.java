package countyplan.core.values;

import countyplan.core.bankholidays.EnglandsBankHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// England's working days: Monday to Friday, except England's bank holidays.
///
/// The bank holidays are computed when a question first needs them; nothing is loaded before. They are known for certain
/// only for the years that have been published: [#sentence] says so for days outside them, and whoever shows such a day
/// shows that sentence beside it.
public final class WorkingDays {

    private static final WorkingDays ENGLAND = new WorkingDays(EnglandsBankHolidays::contains,
            new Confirmed(2015, 2028, "GOV.UK, UK bank holidays, England and Wales", LocalDate.of(2025, 11, 24)));

    // Before 1978 England kept other days; far ahead nothing is promised, and a slip of the pen must not run for hours.
    private static final int FIRST_YEAR = 1978;
    private static final int LAST_YEAR = 2199;

    private final Predicate<LocalDate> bankHoliday;
    private final Confirmed confirmed;
    private final Map<Integer, short[]> years = new ConcurrentHashMap<>();

    WorkingDays(Predicate<LocalDate> bankHoliday, Confirmed confirmed) {
        this.bankHoliday = bankHoliday;
        this.confirmed = confirmed;
    }

    /// The working days of England.
    public static WorkingDays england() {
        return ENGLAND;
    }

    /// Whether the day is a working day.
    ///
    /// @throws IllegalArgumentException if the day is before 1978 or after 2199, here and in every other question
    public boolean isWorkingDay(LocalDate day) {
        if (isWeekend(day) && isKnown(day.getYear())) {
            return false;
        }
        var until = until(day.getYear());
        return until[day.getDayOfYear()] > until[day.getDayOfYear() - 1];
    }

    /// How many working days of a year there are until each of its days, that day included; none until the day 0.
    private short[] until(int year) {
        if (!isKnown(year)) {
            throw new IllegalArgumentException("a day between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return years.computeIfAbsent(year, this::count);
    }

    private static boolean isKnown(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private short[] count(int year) {
        var until = new short[Year.of(year).length() + 1];
        for (var number = 1; number < until.length; number++) {
            var day = LocalDate.ofYearDay(year, number);
            var works = !isWeekend(day) && !bankHoliday.test(day);
            until[number] = (short) (until[number - 1] + (works ? 1 : 0));
        }
        return until;
    }

    /// The first working day after a day.
    public LocalDate next(LocalDate day) {
        return add(day, 1);
    }

    /// The day that comes so many working days after a day, which itself is not counted; before it, if negative. Adding
    /// none gives the same day, working or not.
    public LocalDate add(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return day;
        }
        var year = day.getYear();
        var until = until(year);
        var place = workingDays > 0 ? until[day.getDayOfYear()] + workingDays
                : until[day.getDayOfYear() - 1] + workingDays + 1;
        while (place < 1) {
            until = until(--year);
            place += until[until.length - 1];
        }
        while (place > until[until.length - 1]) {
            place -= until[until.length - 1];
            until = until(++year);
        }
        return LocalDate.ofYearDay(year, dayOf(place, until));
    }

    /// The number of the day that is the so many-th working day of a year.
    private static int dayOf(int place, short[] until) {
        var low = 1;
        var high = until.length - 1;
        while (low < high) {
            var middle = low + high >>> 1;
            if (until[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// How many working days there are from one day to another: the day it starts from is not counted, the day it runs to
    /// is, so that `between(day, add(day, n))` is `n`. Negative if the second day comes first.
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -until(to.minusDays(1), from.minusDays(1));
        }
        return to.equals(from) ? 0 : until(from, to);
    }

    private int until(LocalDate from, LocalDate to) {
        var count = until(to.getYear())[to.getDayOfYear()] - until(from.getYear())[from.getDayOfYear()];
        for (var year = from.getYear(); year < to.getYear(); year++) {
            var until = until(year);
            count += until[until.length - 1];
        }
        return count;
    }

    /// The years whose bank holidays are known for certain.
    public Confirmed confirmed() {
        return confirmed;
    }

    /// What to say beside an answer that rests on this day, if its year's bank holidays are not known for certain.
    public Optional<String> sentence(LocalDate day) {
        if (day.getYear() > confirmed.lastYear()) {
            return Optional.of("Bank holidays are confirmed up to the end of " + confirmed.lastYear()
                    + "; working days after that follow the usual pattern and may change.");
        }
        if (day.getYear() < confirmed.firstYear()) {
            return Optional.of("Bank holidays are confirmed from " + confirmed.firstYear()
                    + "; working days before that follow the usual pattern and may miss a special day.");
        }
        return Optional.empty();
    }

    /// The years whose bank holidays were checked, day by day, against what is published.
    ///
    /// @param firstYear the first calendar year checked
    /// @param lastYear the last calendar year published and checked
    /// @param source where they are published
    /// @param published the day on which the last year was published
    public record Confirmed(int firstYear, int lastYear, String source, LocalDate published) {
    }
}
