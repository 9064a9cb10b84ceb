package countyplan.actionplans.operations;

import countyplan.actionplans.ActionState;
import countyplan.actionplans.Lead;
import countyplan.actionplans.reports.ComparedAction;
import countyplan.actionplans.reports.Difference;
import countyplan.actionplans.store.ActionOnDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Everything that is different about one action between two days.
final class Comparing {

    private final List<ComparedAction> found = new ArrayList<>();
    private final ActionOnDay now;

    private Comparing(ActionOnDay now) {
        this.now = now;
    }

    static ComparedAction added(ActionOnDay now) {
        return new ComparedAction(now.code(), Difference.ADDED, Optional.empty(), Optional.of(now.title()),
                OptionalInt.empty(), now.title());
    }

    static ComparedAction gone(ActionOnDay was) {
        return new ComparedAction(was.code(), Difference.GONE, Optional.of(was.title()), Optional.empty(),
                OptionalInt.empty(), was.title());
    }

    /// @param then the rules in force on the day of `was`
    /// @param today the rules in force on the day of `now`
    static List<ComparedAction> between(ActionOnDay was, Rules then, ActionOnDay now, Rules today) {
        var comparing = new Comparing(now);
        comparing.state(was);
        comparing.timescale(was);
        comparing.note(Difference.RATED, then.rate(was).words(), today.rate(now).words());
        comparing.note(Difference.LED, leads(was), leads(now));
        comparing.note(Difference.REWORDED, was.title(), now.title());
        comparing.note(Difference.REGROUPED, was.area().value(), now.area().value());
        return comparing.found;
    }

    private void state(ActionOnDay was) {
        if (was.state() == now.state()) {
            return;
        }
        var difference = switch (now.state()) {
            case COMPLETE -> Difference.COMPLETED;
            case CANCELLED -> Difference.CANCELLED;
            case PAUSED -> Difference.PAUSED;
            case OPEN -> was.state() == ActionState.PAUSED ? Difference.RESUMED : Difference.REOPENED;
        };
        note(difference, was.state().words(), now.state().words());
    }

    private void timescale(ActionOnDay was) {
        if (was.timescale().equals(now.timescale())) {
            return;
        }
        var from = was.timescale().lastDay();
        var to = now.timescale().lastDay();
        var days = from.isPresent() && to.isPresent()
                ? OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(from.orElseThrow(), to.orElseThrow())))
                : OptionalInt.empty();
        found.add(new ComparedAction(now.code(), Difference.RETIMED, Optional.of(words(was)), Optional.of(words(now)),
                days, now.title()));
    }

    private void note(Difference difference, String was, String is) {
        if (!was.equals(is)) {
            found.add(new ComparedAction(now.code(), difference, Optional.of(was), Optional.of(is),
                    OptionalInt.empty(), now.title()));
        }
    }

    private static String words(ActionOnDay action) {
        return action.timescale().written().isBlank() ? "no timescale" : action.timescale().written();
    }

    private static String leads(ActionOnDay action) {
        return action.leads().isEmpty() ? "nobody"
                : action.leads().stream().map(Lead::toString).collect(Collectors.joining("; "));
    }
}
