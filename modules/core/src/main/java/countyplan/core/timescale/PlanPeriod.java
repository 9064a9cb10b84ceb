package countyplan.core.timescale;

import java.time.LocalDate;
import java.time.Month;

/**
 * The days a plan covers, so that words without a year ({@code Q3}, {@code March}) can be placed: they are taken only
 * where the plan holds exactly one such time, whole.
 *
 * @param firstDay the first day of the plan
 * @param lastDay its last day, not before the first
 */
public record PlanPeriod(LocalDate firstDay, LocalDate lastDay) {
    public PlanPeriod {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "A plan cannot end (" + lastDay + ") before it begins (" + firstDay + ").");
        }
    }

    /** The financial year that begins on 1 April of this year and ends on 31 March of the next. */
    public static PlanPeriod financialYear(int beginning) {
        return new PlanPeriod(LocalDate.of(beginning, Month.APRIL, 1), LocalDate.of(beginning + 1, Month.MARCH, 31));
    }

    boolean holds(Span span) {
        return !span.first().isBefore(firstDay) && !span.last().isAfter(lastDay);
    }
}
