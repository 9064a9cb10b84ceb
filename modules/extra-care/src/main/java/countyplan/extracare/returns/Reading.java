package countyplan.extracare.returns;

import countyplan.core.values.LongDate;
import countyplan.extracare.Limits;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the cells of one row of a return, and gathers what is wrong with them: every fault of every cell, in a sentence.
final class Reading {
    private static final int HUNDREDTHS = 2;

    private final Function<String, String> cells;
    private final List<Unfit> unfit = new ArrayList<>();

    /// @param cells the text under a column; empty where there is none
    Reading(Function<String, String> cells) {
        this.cells = cells;
    }

    /// Why a cell cannot be taken.
    record Unfit(String column, String given, String why) {
    }

    /// All that is wrong with the row so far.
    List<Unfit> unfit() {
        return unfit;
    }

    String cell(String column) {
        return cells.apply(column);
    }

    void refuse(String column, String why) {
        unfit.add(new Unfit(column, cell(column), why));
    }

    /// A Monday whose week has begun; none if it is no such day.
    Optional<LocalDate> week(LocalDate today) {
        LocalDate day;
        try {
            day = LocalDate.parse(cell("week"));
        } catch (DateTimeException e) {
            refuse("week", "the week is told by its Monday, such as 2022-06-06, not by \"" + cell("week") + "\"");
            return Optional.empty();
        }
        if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            refuse("week", "a week begins on a Monday; " + LongDate.words(day) + " is none");
            return Optional.empty();
        }
        if (day.isAfter(today)) {
            refuse("week", "the week of " + LongDate.words(day) + " is still to come");
        }
        return Optional.of(day);
    }

    /// Hundredths of hours of one week; 0 where they cannot be taken.
    int hours(String column) {
        var cell = cell(column);
        BigDecimal hours;
        try {
            hours = new BigDecimal(cell);
        } catch (NumberFormatException e) {
            refuse(column, "hours " + column + " are a number such as 12.5, not \"" + cell + "\"");
            return 0;
        }
        if (hours.compareTo(BigDecimal.valueOf(Limits.HOURS_OF_A_WEEK)) > 0) {
            refuse(column, "a week has 168 hours, and " + cell + " " + column + " do not fit into it");
        } else if (hours.signum() < 0) {
            refuse(column, "hours " + column + " cannot be fewer than none");
        } else if (hours.stripTrailingZeros().scale() > HUNDREDTHS) {
            refuse(column, "hours have at most two decimals, not " + cell);
        } else {
            return hours.movePointRight(HUNDREDTHS).intValueExact();
        }
        return 0;
    }

    /// A number of flats; 0 where it cannot be taken.
    ///
    /// @param most of them
    /// @param because why there are no more
    int flats(String column, String standing, int most, String because) {
        var cell = cell(column);
        try {
            var flats = Integer.parseInt(cell);
            if (flats >= 0 && flats <= most) {
                return flats;
            }
            refuse(column, "flats " + standing + " are from 0 to " + most + ", " + because + ", not " + cell);
        } catch (NumberFormatException e) {
            refuse(column, "flats " + standing + " are a whole number, not \"" + cell + "\"");
        }
        return 0;
    }
}
