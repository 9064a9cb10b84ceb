package countyplan.core.register;

import countyplan.core.register.answers.ClockLine;
import countyplan.core.values.Dated;
import countyplan.core.values.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One run of a clock, followed from state to state.
final class Timing<R extends Record, S extends Enum<S>> {
    private final Clock<R, S> clock;
    private final LocalDate asAt;
    private final List<Pause> pauses = new ArrayList<>();
    private @Nullable LocalDate started;
    private @Nullable LocalDate stopped;

    /// From its first day to the day before `until`.
    private record Pause(LocalDate from, LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    private Timing(Clock<R, S> clock, LocalDate asAt) {
        this.clock = clock;
        this.asAt = asAt;
    }

    /// How a clock stands for a record; empty if it has not started.
    ///
    /// @param stages the states that the record came into by the day, oldest first
    static <R extends Record, S extends Enum<S>> Optional<ClockLine> line(
            Clock<R, S> clock, R record, List<Stage<S>> stages, LocalDate asAt) {
        var timing = followed(clock, record, stages, asAt);
        return timing.started == null ? Optional.empty() : Optional.of(timing.line(timing.started));
    }

    /// The day by which a clock that is still to be stopped must be, if it runs.
    static <R extends Record, S extends Enum<S>> Optional<LocalDate> runsUntil(
            Clock<R, S> clock, R record, List<Stage<S>> stages, LocalDate asAt) {
        var timing = followed(clock, record, stages, asAt);
        return timing.started == null || timing.stopped != null ? Optional.empty()
                : Optional.of(timing.due(timing.started, timing.limit(timing.started).value()));
    }

    private static <R extends Record, S extends Enum<S>> Timing<R, S> followed(
            Clock<R, S> clock, R record, List<Stage<S>> stages, LocalDate asAt) {
        var timing = new Timing<>(clock, asAt);
        timing.started = clock.starts().apply(record).filter(day -> !day.isAfter(asAt)).orElse(null);
        timing.follow(stages);
        return timing;
    }

    private void follow(List<Stage<S>> stages) {
        @Nullable
        LocalDate pausedFrom = null;
        for (var stage : stages) {
            var day = stage.from();
            if (clock.startsIn().contains(stage.state()) && (started == null || stopped != null)) {
                started = day;
                stopped = null;
                pauses.clear();
            }
            if (pausedFrom != null) {
                pauses.add(new Pause(pausedFrom, day));
                pausedFrom = null;
            }
            if (started == null || stopped != null) {
                continue;
            }
            if (clock.stoppedBy().contains(stage.state()) && !day.isBefore(started)) {
                stopped = day;
            } else if (clock.pausedIn().contains(stage.state())) {
                pausedFrom = day.isBefore(started) ? started : day;
            }
        }
        if (pausedFrom != null) {
            pauses.add(new Pause(pausedFrom, asAt.plusDays(1)));
        }
    }

    private ClockLine line(LocalDate start) {
        var limit = limit(start);
        var due = due(start, limit.value());
        var paused = pauses.stream().mapToLong(pause -> ChronoUnit.DAYS.between(pause.from(), pause.until())).sum();
        var words = limit.value() + (clock.working() ? " working days, " : " days, ") + limit.source()
                + limit.mark().map(mark -> " (" + mark + ")").orElse("");
        return new ClockLine(clock.name(), standing(due), start, due, Optional.ofNullable(stopped),
                Math.toIntExact(paused), words,
                clock.working() ? WorkingDays.england().sentence(due) : Optional.empty());
    }

    private Dated.Entry<Integer> limit(LocalDate start) {
        return clock.limit().orElseThrow(
                () -> new IllegalStateException("the clock " + clock.name() + " does not say how long it is"))
                .at(start);
    }

    private LocalDate due(LocalDate start, int days) {
        var day = clock.countsFirst() ? start.minusDays(1) : start;
        if (pauses.isEmpty()) {
            return clock.working() ? WorkingDays.england().add(day, days) : day.plusDays(days);
        }
        for (var left = days; left > 0;) {
            day = day.plusDays(1);
            if (counts(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean counts(LocalDate day) {
        for (var pause : pauses) {
            if (pause.covers(day)) {
                return false;
            }
        }
        return !clock.working() || WorkingDays.england().isWorkingDay(day);
    }

    private ClockLine.Standing standing(LocalDate due) {
        if (stopped != null) {
            return stopped.isAfter(due) ? ClockLine.Standing.LATE : ClockLine.Standing.MET;
        }
        if (asAt.isAfter(due)) {
            return ClockLine.Standing.BREACHED;
        }
        return pauses.stream().anyMatch(pause -> pause.covers(asAt)) ? ClockLine.Standing.PAUSED
                : ClockLine.Standing.RUNNING;
    }
}
