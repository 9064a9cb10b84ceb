package countyplan.extracare.costing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// The weeks of some years, from Monday to Sunday; the first and last week of a year are part weeks.
///
/// @param all in order
/// @param lengths the days of each year
/// @param firsts where in all of them each year begins, and after the last where they end
record Weeks(List<Week> all, List<Integer> lengths, List<Integer> firsts) {

    /// A week, or what of it is in a year.
    ///
    /// @param year 0 for the first
    /// @param first its first day
    /// @param before the days of the year before it
    /// @param upTo the days of the year up to its end
    record Week(int year, LocalDate first, int before, int upTo) {
    }

    static Weeks of(LocalDate first, int years) {
        List<Week> all = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        for (var year = 0; year < years; year++) {
            var begins = first.plusYears(year);
            var length = (int) ChronoUnit.DAYS.between(begins, first.plusYears(year + 1L));
            lengths.add(length);
            firsts.add(all.size());
            var day = begins;
            var before = 0;
            while (before < length) {
                var monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                var upTo = Math.min(length, before + (int) ChronoUnit.DAYS.between(day, monday));
                all.add(new Week(year, day, before, upTo));
                before = upTo;
                day = monday;
            }
        }
        firsts.add(all.size());
        return new Weeks(all, lengths, firsts);
    }
}
