package countyplan.strategy;

import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.List;

/// Finds what was asked for on a day, or refuses with what there is.
final class Lookup {

    private Lookup() {
    }

    /// @throws Refused not found: no such strategy, or none yet on that day
    static StrategyRecords.Held strategy(View view, StrategyId id, LocalDate day) {
        return StrategyRecords.find(view, id, day).orElseThrow(() -> StrategyRecords.heldFrom(view, id)
                .map(from -> notYet(id.toString(), from, day))
                .orElseGet(() -> noSuchStrategy(view, id)));
    }

    static Refused noSuchStrategy(View view, StrategyId id) {
        var there = StrategyRecords.ids(view);
        return Refused.notFound("no-such-strategy", "There is no strategy " + id + (there.isEmpty()
                ? "; none has been entered yet"
                : "; there is " + String.join(", ", there)), there);
    }

    /// @throws Refused not found: no such priority, or none yet on that day
    static PriorityRecords.Held priority(View view, StrategyId strategy, int number, LocalDate day) {
        return PriorityRecords.find(view, strategy, number, day).orElseThrow(() -> {
            var known = PriorityRecords.known(view, strategy);
            return known.stream().filter(priority -> priority.number() == number).findFirst()
                    .map(priority -> notYet("Priority " + number + " of " + strategy, priority.heldFrom(), day))
                    .orElseGet(() -> none("no-such-priority", "priority " + number, strategy,
                            known.stream().map(priority -> Integer.toString(priority.number())).toList()));
        });
    }

    /// A priority that may still be changed.
    ///
    /// @throws Refused as {@link #priority}, and as a conflict if it is withdrawn
    static PriorityRecords.Held standingPriority(View view, StrategyId strategy, int number, LocalDate day) {
        var held = priority(view, strategy, number, day);
        held.withdrawnOn().ifPresent(since -> {
            throw withdrawn("Priority " + number + " of " + strategy, since);
        });
        return held;
    }

    private static Refused withdrawn(String what, LocalDate since) {
        return Refused.conflict("withdrawn", what + " has been withdrawn since " + LongDate.words(since)
                + "; if that was a mistake, strike the withdrawal out first (correct)");
    }

    private static Refused notYet(String what, LocalDate from, LocalDate day) {
        return Refused.notFound("not-yet-held", what + " is held from " + LongDate.words(from) + ", not yet on "
                + LongDate.words(day) + "; give that day or a later one", List.of(from.toString()));
    }

    private static Refused none(String code, String what, StrategyId strategy, List<String> there) {
        return Refused.notFound(code, strategy + " has no " + what
                + (there.isEmpty() ? "; it has none yet" : "; it has " + String.join(", ", there)), there);
    }
}
