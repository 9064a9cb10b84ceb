package countyplan.actionplans.operations;

import countyplan.actionplans.ActionState;
import countyplan.actionplans.reports.TimelineScale;
import countyplan.actionplans.store.ActionOnDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// Time as a row of cells, each a month or more, and actions drawn in it: words and characters, no colour. No line begins
/// with what a spreadsheet would take for a formula.
///
/// @param scale how much time a cell is
/// @param first the first month of the first cell
/// @param cells how many there are
/// @param today the day marked as today
record TimeGrid(TimelineScale scale, YearMonth first, int cells, LocalDate today) {

    static final String KEY = "o window, # completed, x cancelled, ! overdue, | today, > goes on, "
            + ": a financial year begins";

    private static final int APRIL = 4;
    private static final int MONTHS = 12;

    /// The finest grid of no more than so many cells that holds both days; of the coarsest scale as much as fits.
    static TimeGrid fitting(LocalDate from, LocalDate to, int most, LocalDate today) {
        for (var scale : TimelineScale.values()) {
            var grid = of(scale, from, to, most, today);
            if (grid.holds(to)) {
                return grid;
            }
        }
        return of(TimelineScale.DECADE, from, to, most, today);
    }

    /// The grid of that scale from the one day to the other, or as much of it as fits.
    static TimeGrid of(TimelineScale scale, LocalDate from, LocalDate to, int most, LocalDate today) {
        var begin = YearMonth.from(from);
        var into = Math.floorMod(begin.getMonthValue() - APRIL, MONTHS);
        var aligned = begin.minusMonths(into % Math.min(scale.months(), MONTHS));
        var needed = ChronoUnit.MONTHS.between(aligned, YearMonth.from(to)) / scale.months() + 1;
        return new TimeGrid(scale, aligned, (int) Math.max(1, Math.min(needed, most)), today);
    }

    LocalDate from() {
        return first.atDay(1);
    }

    LocalDate to() {
        return first.plusMonths((long) cells * scale.months()).atDay(1).minusDays(1);
    }

    private boolean holds(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }

    /// The cell of a day; before the first cell below 0, after the last one at or above the number of cells.
    private long cell(LocalDate day) {
        return Math.floorDiv(ChronoUnit.MONTHS.between(first, YearMonth.from(day)), scale.months());
    }

    /// Draws an action that has a first or a last day.
    String draw(ActionOnDay action) {
        var line = empty();
        var window = action.timescale();
        var ends = window.lastDay().orElse(to().plusDays(1));
        var begins = window.firstDay().orElse(ends);
        fill(line, cell(begins), cell(ends), 'o');
        var finished = action.state().finished();
        var until = finished ? action.stateSince().orElse(ends) : today;
        if (window.lastDay().isPresent() && until.isAfter(ends)) {
            fill(line, cell(ends) + 1, cell(until), '!');
        }
        fill(line, cell(today), cell(today), '|');
        if (finished) {
            fill(line, cell(until), cell(until), action.state() == ActionState.COMPLETE ? '#' : 'x');
        }
        if (cell(ends) >= cells) {
            line[cells - 1] = '>';
        }
        return new String(line);
    }

    private char[] empty() {
        var line = new char[cells];
        Arrays.fill(line, '.');
        for (var cell = 0; scale.months() < MONTHS && cell < cells; cell++) {
            if (first.plusMonths((long) cell * scale.months()).getMonthValue() == APRIL) {
                line[cell] = ':';
            }
        }
        return line;
    }

    private void fill(char[] line, long from, long to, char with) {
        for (var cell = Math.max(0, from); cell <= Math.min(cells - 1L, to); cell++) {
            line[(int) cell] = with;
        }
    }
}
