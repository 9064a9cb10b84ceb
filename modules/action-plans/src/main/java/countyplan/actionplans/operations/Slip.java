package countyplan.actionplans.operations;

import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far one action slipped. Each last day is measured from the one before it, even where the action had none for a
/// while between; a first last day is measured from nothing, so it is no slippage.
///
/// @param moves those that count
/// @param steps the moves that gave it another last day, or took it
/// @param first the last day it had at first; none where it never had one
/// @param latest the last day it had last
record Slip(ActionOnDay action, List<Moved> moves, List<Step> steps, Optional<LocalDate> first,
        Optional<LocalDate> latest) {

    /// What a move did.
    ///
    /// @param days how many days later; below zero earlier
    record Step(Moved move, Kind kind, int days) {
    }

    /// What became of the last day.
    enum Kind {
        LATER, EARLIER, FIRST_DATED, LOST_DATE, AS_BEFORE
    }

    /// @param timescale when it was to be done before the first of the moves
    static Slip of(ActionOnDay action, Timescale timescale, List<Moved> moves) {
        List<Step> steps = new ArrayList<>();
        var first = timescale.lastDay();
        var latest = first;
        for (var move : moves) {
            var now = move.to().lastDay();
            if (now.isEmpty()) {
                steps.add(new Step(move, move.from().lastDay().isPresent() ? Kind.LOST_DATE : Kind.AS_BEFORE, 0));
            } else if (latest.isEmpty()) {
                steps.add(new Step(move, Kind.FIRST_DATED, 0));
                first = now;
            } else {
                var days = Math.toIntExact(ChronoUnit.DAYS.between(latest.orElseThrow(), now.orElseThrow()));
                steps.add(new Step(move, days > 0 ? Kind.LATER : days < 0 ? Kind.EARLIER : Kind.AS_BEFORE, days));
            }
            latest = now.isPresent() ? now : latest;
        }
        return new Slip(action, List.copyOf(moves), steps, first, latest);
    }

    int count(Kind kind) {
        return (int) steps.stream().filter(step -> step.kind() == kind).count();
    }

    int daysLater() {
        return steps.stream().mapToInt(step -> Math.max(0, step.days())).sum();
    }

    int daysEarlier() {
        return steps.stream().mapToInt(step -> Math.max(0, -step.days())).sum();
    }

    /// How many days later it is due at the end than at first.
    int net() {
        return daysLater() - daysEarlier();
    }

    /// Whether it had a last day and has none now.
    boolean hasLostDate() {
        return first.isPresent() && action.timescale().lastDay().isEmpty();
    }

    /// `Moved three times, 14 months later in all: from 30 April 2023 to 30 June 2024.`
    String sentence() {
        if (first.isEmpty()) {
            return "Moved " + Span.times(moves.size()) + " and never had a last day.";
        }
        var text = new StringBuilder("Moved ").append(Span.times(moves.size()));
        var from = first.orElseThrow();
        var to = latest.orElseThrow();
        if (net() == 0) {
            text.append(count(Kind.LATER) + count(Kind.EARLIER) == 0 ? ", its last day as before"
                    : ", back to its first last day").append(": ").append(words(to));
        } else {
            text.append(", ").append(Span.between(from, to).words()).append(net() > 0 ? " later" : " earlier")
                    .append(" in all: from ").append(words(from)).append(" to ").append(words(to));
        }
        if (daysLater() > 0 && daysEarlier() > 0) {
            text.append(" (").append(Prose.count(daysLater(), "day", "days")).append(" later, ")
                    .append(Prose.count(daysEarlier(), "day", "days")).append(" brought forward)");
        }
        text.append('.');
        if (count(Kind.FIRST_DATED) > 0) {
            text.append(" It had no last day at first.");
        }
        if (hasLostDate()) {
            text.append(" It has no last day now.");
        }
        return text.toString();
    }

    private static String words(LocalDate day) {
        return LongDate.words(day);
    }
}
