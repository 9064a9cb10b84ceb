package countyplan.core.values;

import countyplan.core.bankholidays.EnglandsBankHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
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
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a day between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !bankHoliday.test(day);
    }

    /// The first working day after a day.
    public LocalDate next(LocalDate day) {
        return add(day, 1);
    }

    /// The day that comes so many working days after a day, which itself is not counted; before it, if negative. Adding
    /// none gives the same day, working or not.
    public LocalDate add(LocalDate day, int workingDays) {
        var step = Integer.signum(workingDays);
        var reached = day;
        for (var left = workingDays; left != 0;) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left -= step;
            }
        }
        return reached;
    }

    /// How many working days there are from one day to another: the day it starts from is not counted, the day it runs to
    /// is, so that `between(day, add(day, n))` is `n`. Negative if the second day comes first.
    public int between(LocalDate from, LocalDate to) {
        var step = to.isBefore(from) ? -1 : 1;
        var count = 0;
        for (var day = from; !day.equals(to);) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                count += step;
            }
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
