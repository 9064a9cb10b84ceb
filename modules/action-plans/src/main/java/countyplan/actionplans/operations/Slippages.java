package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.ledger.ActionStory;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.reports.AskSlippage;
import countyplan.actionplans.reports.PlanSlippage;
import countyplan.actionplans.reports.SlippageBy;
import countyplan.actionplans.reports.SlippageLine;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.MoveTable;
import countyplan.actionplans.store.Told;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.core.values.Standpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How far a plan slipped. Nothing is guessed for actions that never had a last day: they are counted and left out.
final class Slippages {

    private static final String NO_LEAD = "(no lead)";
    private static final String NO_CAUSE = "(no cause given)";

    private Slippages() {
    }

    /// The steps of one lead, area or cause.
    private record Group(String what, Set<ActionCode> actions, List<Slip.Step> steps) {

        private Group(String what) {
            this(what, new HashSet<>(), new ArrayList<>());
        }
    }

    static PlanSlippage slippage(AskSlippage ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        var at = Standpoint.of(view);
        var told = MoveTable.told(view, ask.plan(), view.asAt());
        var slips = PlanLedger.of(view, ask.plan()).stories().stream()
                .flatMap(story -> slip(story, at, told, ask.since()).stream()).toList();
        var by = ask.by().orElse(SlippageBy.ACTION);
        var moved = slips.stream().filter(slip -> !slip.moves().isEmpty()).toList();
        var lines = switch (by) {
            case ACTION -> moved.stream().map(Slippages::line).toList();
            case LEAD, AREA, CAUSE -> groups(by, moved, view, ask).stream().map(Slippages::line).toList();
        };
        var order = Comparator.comparingInt((SlippageLine line) -> line.daysEarlier() - line.daysLater());
        var dated = slips.stream().filter(slip -> slip.first().isPresent()).toList();
        return new PlanSlippage(sentence(slips, dated, ask.since()), ask.plan(), by, ask.since(), slips.size(),
                dated.size(), slips.size() - dated.size(), (int) dated.stream().filter(slip -> slip.net() > 0).count(),
                (int) dated.stream().filter(slip -> slip.net() < 0).count(),
                dated.stream().mapToInt(Slip::daysLater).sum(), dated.stream().mapToInt(Slip::daysEarlier).sum(),
                (int) dated.stream().filter(Slip::hasLostDate).count(),
                (int) moved.stream().flatMap(slip -> slip.steps().stream()).filter(step -> step
                        .kind() == Slip.Kind.LATER && step.move().cause().isEmpty()).count(),
                lines.stream().sorted(order).toList());
    }

    /// How far the action slipped by that standpoint, if it belongs to the plan then.
    static Optional<Slip> slip(ActionStory story, Standpoint at, Map<MoveTable.Key, Told> told,
            Optional<LocalDate> since) {
        return story.on(at).map(action -> {
            var all = Moved.of(story, at, told);
            var moves = all.stream().filter(move -> since.map(day -> !move.day().isBefore(day)).orElse(true)).toList();
            var before = moves.isEmpty() ? action.timescale() : moves.getFirst().from();
            // A day that it had, lost and was given again is measured from what it was, however long ago that was.
            var dated = before.dated() ? before : all.stream().takeWhile(move -> !moves.contains(move))
                    .map(Moved::from).filter(each -> each.dated()).reduce((one, later) -> later).orElse(before);
            return Slip.of(action, dated, moves);
        });
    }

    private static List<Group> groups(SlippageBy by, List<Slip> slips, View view, AskSlippage ask) {
        Map<String, Group> groups = new LinkedHashMap<>();
        var areas = by == SlippageBy.AREA ? AreaTable.all(view, ask.plan(), view.asAt())
                : Map.<AreaCode, AreaOnDay>of();
        for (var slip : slips) {
            switch (by) {
                case LEAD -> leads(slip).forEach(lead -> add(groups, lead, slip, slip.steps()));
                case AREA -> add(groups, slip.action().area() + Optional.ofNullable(areas.get(slip.action().area()))
                        .flatMap(AreaOnDay::title).map(title -> " " + title).orElse(""), slip, slip.steps());
                case CAUSE -> slip.steps().forEach(step -> add(groups, step.move().causeInWords().orElse(NO_CAUSE),
                        slip, List.of(step)));
                case ACTION -> add(groups, slip.action().code().value(), slip, slip.steps());
            }
        }
        return List.copyOf(groups.values());
    }

    private static Stream<String> leads(Slip slip) {
        var leads = slip.action().leading();
        return leads.isEmpty() ? Stream.of(NO_LEAD) : leads.stream().map(Lead::name);
    }

    private static void add(Map<String, Group> groups, String what, Slip slip, List<Slip.Step> steps) {
        var group = groups.computeIfAbsent(what.toLowerCase(Locale.ROOT), key -> new Group(what));
        group.actions().add(slip.action().code());
        group.steps().addAll(steps);
    }

    private static SlippageLine line(Slip slip) {
        return new SlippageLine(slip.action().code().value(), slip.sentence(), 1, slip.moves().size(),
                slip.count(Slip.Kind.LATER), slip.daysLater(), slip.count(Slip.Kind.EARLIER), slip.daysEarlier(),
                slip.count(Slip.Kind.FIRST_DATED), slip.count(Slip.Kind.LOST_DATE), slip.first(),
                slip.action().timescale().lastDay());
    }

    private static SlippageLine line(Group group) {
        var later = group.steps().stream().mapToInt(step -> Math.max(0, step.days())).sum();
        var earlier = group.steps().stream().mapToInt(step -> Math.max(0, -step.days())).sum();
        return new SlippageLine(group.what(), sentence(group, later, earlier), group.actions().size(),
                group.steps().size(), count(group, Slip.Kind.LATER), later, count(group, Slip.Kind.EARLIER), earlier,
                count(group, Slip.Kind.FIRST_DATED), count(group, Slip.Kind.LOST_DATE), Optional.empty(),
                Optional.empty());
    }

    private static int count(Group group, Slip.Kind kind) {
        return (int) group.steps().stream().filter(step -> step.kind() == kind).count();
    }

    private static String sentence(Group group, int later, int earlier) {
        List<String> parts = new ArrayList<>();
        parts.add(Prose.count(group.actions().size(), "action", "actions") + " moved "
                + Span.times(group.steps().size()) + " in all");
        if (later > 0) {
            parts.add(Prose.count(later, "day", "days") + " later");
        }
        if (earlier > 0) {
            parts.add(Prose.count(earlier, "day", "days") + " brought forward");
        }
        var first = count(group, Slip.Kind.FIRST_DATED);
        if (first > 0) {
            parts.add(Prose.count(first, "was", "were") + " given a first last day");
        }
        var lost = count(group, Slip.Kind.LOST_DATE);
        if (lost > 0) {
            parts.add(Prose.count(lost, "lost its", "lost their") + " last day");
        }
        return String.join(", ", parts) + ".";
    }

    private static String sentence(List<Slip> all, List<Slip> dated, Optional<LocalDate> since) {
        var from = since.map(day -> "Since " + LongDate.words(day) + ", of ").orElse("Of ");
        var slipped = dated.stream().filter(slip -> slip.net() > 0).toList();
        var forward = dated.stream().filter(slip -> slip.net() < 0).toList();
        var lost = dated.stream().filter(Slip::hasLostDate).count();
        List<String> parts = new ArrayList<>();
        parts.add(slipped.isEmpty() ? "none has slipped"
                : Prose.count(slipped.size(), "has", "have") + " slipped, by "
                        + Prose.count(slipped.stream().mapToInt(Slip::net).sum(), "day", "days") + " in all");
        if (!forward.isEmpty()) {
            parts.add(Prose.count(forward.size(), "was", "were") + " brought forward, by "
                    + Prose.count(-forward.stream().mapToInt(Slip::net).sum(), "day", "days"));
        }
        if (lost > 0) {
            parts.add(Prose.count(lost, "has", "have") + " lost the last day that it had");
        }
        var undated = all.size() - dated.size();
        return from + Prose.count(dated.size(), "action that has or had a last day", "actions that have or had a last "
                + "day") + ", " + String.join("; ", parts) + ". "
                + (undated == 0 ? "No action is left out."
                        : Prose.count(undated, "action never had one and is", "actions never had one and are")
                                + " left out.");
    }
}
