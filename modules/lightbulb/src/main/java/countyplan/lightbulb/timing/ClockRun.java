package countyplan.lightbulb.timing;

import countyplan.core.values.Dated;
import countyplan.core.values.WorkingDays;
import countyplan.lightbulb.clocks.ClockStanding;
import countyplan.lightbulb.clocks.GrantClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One clock of one grant, as it stands on a day.
///
/// @param due the last day in time; while it is paused, if it went on tomorrow
/// @param unpaused the last day in time, had nothing paused it
/// @param stopped the day that stopped it
/// @param paused how many days it stood still before it stopped or fell due
record ClockRun(GrantFacts grant, GrantClock clock, ClockStanding standing, @Nullable LocalDate started,
        @Nullable LocalDate due, @Nullable LocalDate unpaused, @Nullable LocalDate stopped, int paused,
        Optional<Dated.Entry<ClockLimit>> limit) {

    /// Days on which a clock stands still: from the first to the day before it goes on.
    record Stop(LocalDate begins, LocalDate goesOn) {
        boolean covers(LocalDate day) {
            return !day.isBefore(begins) && day.isBefore(goesOn);
        }
    }

    /// @param pauses those of this clock, in any order
    static ClockRun of(GrantFacts grant, GrantClock clock, List<Stop> pauses, LocalDate asAt, WorkingDayCount days) {
        var start = grant.start(clock);
        if (start == null || start.isAfter(asAt)) {
            return new ClockRun(grant, clock, grant.ended() == null ? ClockStanding.NOT_STARTED : ClockStanding.ENDED,
                    null, null, null, null, 0, Optional.empty());
        }
        var limit = ClockRules.limit(clock, grant.whose().urgency(), grant.whose().complexity(), start);
        if (limit.isEmpty()) {
            return new ClockRun(grant, clock, ClockStanding.NOT_STARTED, start, null, null, null, 0, limit);
        }
        var unpaused = limit.get().value().from(start, days);
        var stood = merged(pauses, start);
        var due = unpaused;
        var paused = 0;
        var stop = grant.stop(clock);
        for (var each : stood) {
            if (each.begins().isAfter(due)) {
                break;
            }
            paused += Math.toIntExact(ChronoUnit.DAYS.between(each.begins(), each.goesOn()));
            due = limit.get().value().unit() == ClockLimit.Unit.WORKING_DAYS
                    ? days.after(due, days.within(each.begins(), each.goesOn()))
                    : due.plusDays(ChronoUnit.DAYS.between(each.begins(), each.goesOn()));
        }
        return new ClockRun(grant, clock, standing(grant, stop, due, stood, asAt), start, due, unpaused, stop, paused,
                limit);
    }

    private static ClockStanding standing(GrantFacts grant, @Nullable LocalDate stop, LocalDate due, List<Stop> stood,
            LocalDate asAt) {
        if (stop != null) {
            return stop.isAfter(due) ? ClockStanding.LATE : ClockStanding.MET;
        }
        if (grant.ended() != null) {
            return ClockStanding.ENDED;
        }
        if (asAt.isAfter(due)) {
            return ClockStanding.BROKEN;
        }
        return stood.stream().anyMatch(each -> each.covers(asAt)) ? ClockStanding.PAUSED : ClockStanding.RUNNING;
    }

    /// Pauses one after the other, without days told twice or before the first day that counts.
    private static List<Stop> merged(List<Stop> pauses, LocalDate start) {
        if (pauses.isEmpty()) {
            return List.of();
        }
        List<Stop> merged = new ArrayList<>();
        var first = start.plusDays(1);
        for (var each : pauses.stream().sorted(Comparator.comparing(Stop::begins)).toList()) {
            var begins = each.begins().isBefore(first) ? first : each.begins();
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && !begins.isAfter(last.goesOn())) {
                merged.removeLast();
                merged.add(new Stop(last.begins(), later(last.goesOn(), each.goesOn())));
            } else if (begins.isBefore(each.goesOn())) {
                merged.add(new Stop(begins, each.goesOn()));
            }
        }
        return merged;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// Whether it can still break, or has and goes on.
    boolean isOpen() {
        return standing == ClockStanding.RUNNING || standing == ClockStanding.PAUSED
                || standing == ClockStanding.BROKEN;
    }

    /// What makes its last day uncertain, or needs to be known beside it.
    Optional<String> note() {
        List<String> notes = new ArrayList<>();
        if (due != null && unpaused != null && !due.equals(unpaused) && ClockRules.isWithoutPauseInLaw(clock)) {
            notes.add("The law gives no pause: without one the last day is "
                    + countyplan.core.values.LongDate.words(unpaused) + ".");
        }
        if (due != null && limit.filter(each -> each.value().unit() == ClockLimit.Unit.WORKING_DAYS).isPresent()) {
            WorkingDays.england().sentence(due).ifPresent(notes::add);
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes));
    }

    /// The limit with who says so and its mark: `20 weeks, paper (unverified)`.
    Optional<String> limitWords() {
        return limit.map(each -> each.value().words() + ", " + each.source()
                + each.mark().map(mark -> " (" + mark + ")").orElse(""));
    }
}
