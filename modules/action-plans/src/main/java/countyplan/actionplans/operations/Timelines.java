package countyplan.actionplans.operations;

import countyplan.actionplans.Lead;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.reports.AskTimeline;
import countyplan.actionplans.reports.PlanTimeline;
import countyplan.actionplans.reports.TimelineBy;
import countyplan.actionplans.reports.TimelineLine;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Fault;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A plan in time, a line for each action.
final class Timelines {

    private static final int WIDTH = 48;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 400;
    private static final String NO_LEAD = "(no lead)";

    private Timelines() {
    }

    static PlanTimeline timeline(AskTimeline ask, View view) {
        var plan = Lookup.plan(view, ask.plan(), view.asAt());
        var width = ask.width().orElse(WIDTH);
        if (width < NARROWEST || width > WIDEST) {
            throw Refused.invalid("out-of-range", "A line needs some characters and has an end.", new Fault("width",
                    Integer.toString(width), "a number of characters from " + NARROWEST + " to " + WIDEST));
        }
        var actions = PlanLedger.actions(view, ask.plan(), view.asAt());
        var grid = grid(ask, plan, actions, width, view.asAt());
        var lines = actions.stream().flatMap(action -> groups(ask, action)
                .map(group -> line(group, action, grid, view.asAt())))
                .sorted(Comparator.comparing((TimelineLine line) -> line.line().isEmpty())
                        .thenComparing(line -> line.group().orElse(""), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Timelines::begins).thenComparing(TimelineLine::code))
                .toList();
        var shown = (int) actions.stream().filter(Timelines::hasWindow).count();
        return new PlanTimeline(sentence(shown, actions.size() - shown, grid, view.asAt()), ask.plan(), grid.scale(),
                grid.from(), grid.to(), TimeGrid.KEY, shown, actions.size() - shown, lines);
    }

    /// From the first day of the plan or of an action to the last one, and today, unless that is long after.
    private static TimeGrid grid(AskTimeline ask, PlanOnDay plan, List<ActionOnDay> actions, int width,
            LocalDate asAt) {
        var days = Stream.concat(Stream.concat(Stream.of(plan.starts()), plan.ends().stream()),
                actions.stream().flatMap(action -> Stream.concat(Stream.concat(action.timescale().firstDay().stream(),
                        action.timescale().lastDay().stream()),
                        action.stateSince().filter(day -> action.state().finished()).stream())))
                .sorted().toList();
        var last = days.getLast();
        var end = asAt.isAfter(last) && !asAt.isAfter(last.plusYears(2)) ? asAt : last;
        return ask.scale().map(scale -> TimeGrid.of(scale, days.getFirst(), end, width, asAt))
                .orElseGet(() -> TimeGrid.fitting(days.getFirst(), end, width, asAt));
    }

    private static Stream<Optional<String>> groups(AskTimeline ask, ActionOnDay action) {
        if (ask.by().isEmpty()) {
            return Stream.of(Optional.empty());
        }
        if (ask.by().get() == TimelineBy.AREA) {
            return Stream.of(Optional.of(action.area().value()));
        }
        return action.leading().isEmpty() ? Stream.of(Optional.of(NO_LEAD))
                : action.leading().stream().map(Lead::name).map(Optional::of);
    }

    private static TimelineLine line(Optional<String> group, ActionOnDay action, TimeGrid grid, LocalDate asAt) {
        var drawn = hasWindow(action) ? Optional.of(grid.draw(action)) : Optional.<String>empty();
        var standing = action.state().finished() ? action.state().words() : action.timescale().standing(asAt).words();
        return new TimelineLine(group, action.code(), drawn, standing, action.timescale(),
                action.timescale().firstDay(), action.timescale().lastDay(), action.title());
    }

    private static boolean hasWindow(ActionOnDay action) {
        return action.timescale().firstDay().isPresent() || action.timescale().lastDay().isPresent();
    }

    private static LocalDate begins(TimelineLine line) {
        return line.firstDay().or(line::lastDay).orElse(LocalDate.MAX);
    }

    private static String sentence(int shown, int without, TimeGrid grid, LocalDate asAt) {
        return Prose.count(shown, "action", "actions") + " in time, one character for each "
                + grid.scale().name().toLowerCase(Locale.ROOT) + " from " + LongDate.words(grid.from()) + " to "
                + LongDate.words(grid.to()) + "."
                + (asAt.isAfter(grid.to()) ? " Today is after that." : asAt.isBefore(grid.from())
                        ? " Today is before that." : "")
                + (without == 0 ? "" : " " + Prose.count(without, "action has", "actions have")
                        + " no window and " + (without == 1 ? "is" : "are") + " listed last.");
    }
}
