package countyplan.core.bankholidays;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.Movable;
import de.focus_shift.jollyday.core.spi.Occurrence;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;

/// One rule that gives a bank holiday in the years it holds for.
sealed interface Rule extends Described, Limited, Movable {

    /// What every kind of rule has.
    Terms terms();

    @Override
    default String descriptionPropertiesKey() {
        return terms().key();
    }

    @Override
    default HolidayType holidayType() {
        return HolidayType.PUBLIC_HOLIDAY;
    }

    @Override
    default Optional<Year> validFrom() {
        return terms().from();
    }

    @Override
    default Optional<Year> validTo() {
        return terms().to();
    }

    @Override
    default YearCycle cycle() {
        return YearCycle.EVERY_YEAR;
    }

    @Override
    default List<MovingCondition> conditions() {
        return terms().moves();
    }

    /// @param key jollyday's name of the holiday
    /// @param moves the substitutes for when it falls on a weekend
    record Terms(String key, Optional<Year> from, Optional<Year> to, List<Movable.MovingCondition> moves) {
    }

    /// The same day every year.
    record FixedDay(MonthDay day, Terms terms) implements Rule, FixedHolidayConfiguration {
    }

    /// The first or last Monday of a month, or the like.
    record WeekdayOfMonth(Occurrence which, DayOfWeek weekday, Month month, Terms terms)
            implements Rule, FixedWeekdayInMonthHolidayConfiguration {
    }

    /// A day that goes by Easter.
    record Easter(ChristianHolidayType type, Terms terms) implements Rule, ChristianHolidayConfiguration {

        @Override
        public Chronology chronology() {
            return IsoChronology.INSTANCE;
        }
    }

    /// If the day falls on one weekday, the holiday is on the next or previous such other one.
    record Move(DayOfWeek substitute, With with, DayOfWeek weekday) implements Movable.MovingCondition {
    }
}
