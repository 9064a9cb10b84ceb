package countyplan.extracare.returns;

import countyplan.core.values.LongDate;
import countyplan.extracare.Limits;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// Reads the cells of a return. What cannot be taken is told by [Unfit], in a sentence.
final class Reading {
    private static final int HUNDREDTHS = 2;

    private Reading() {
    }

    /// Why a row cannot be taken.
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;

        Unfit(String why) {
            super(why, null, false, false);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    /// A Monday whose week has begun.
    static LocalDate week(String cell, LocalDate today) throws Unfit {
        LocalDate day;
        try {
            day = LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw new Unfit("the week is told by its Monday, such as 2022-06-06, not by \"" + cell + "\"");
        }
        if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new Unfit("a week begins on a Monday; " + LongDate.words(day) + " is none");
        }
        if (day.isAfter(today)) {
            throw new Unfit("the week of " + LongDate.words(day) + " is still to come");
        }
        return day;
    }

    /// Hundredths of hours of one week.
    static int hours(String what, String cell) throws Unfit {
        BigDecimal hours;
        try {
            hours = new BigDecimal(cell);
        } catch (NumberFormatException e) {
            throw new Unfit("hours " + what + " are a number such as 12.5, not \"" + cell + "\"");
        }
        if (hours.compareTo(BigDecimal.valueOf(Limits.HOURS_OF_A_WEEK)) > 0) {
            throw new Unfit("a week has 168 hours, and " + cell + " " + what + " do not fit into it");
        }
        if (hours.signum() < 0) {
            throw new Unfit("hours " + what + " cannot be fewer than none");
        }
        if (hours.stripTrailingZeros().scale() > HUNDREDTHS) {
            throw new Unfit("hours have at most two decimals, not " + cell);
        }
        return hours.movePointRight(HUNDREDTHS).intValueExact();
    }

    /// A number of flats, no more than there are.
    static int flats(String what, String cell, int most) throws Unfit {
        int flats;
        try {
            flats = Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw new Unfit("flats " + what + " are a whole number, not \"" + cell + "\"");
        }
        if (flats < 0 || flats > most) {
            throw new Unfit("flats " + what + " are from 0 to " + most + ", as many as the scheme has, not " + cell);
        }
        return flats;
    }
}
