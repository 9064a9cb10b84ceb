package countyplan.actionplans.operations;

import countyplan.actionplans.ActionLine;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.AskStatus;
import countyplan.actionplans.Freshness;
import countyplan.actionplans.FreshnessCounts;
import countyplan.actionplans.Lead;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.PlanStatus;
import countyplan.actionplans.RagCounts;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.core.View;
import countyplan.core.values.Rag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Where a plan stands.
final class Statuses {

    private Statuses() {
    }

    static PlanStatus status(AskStatus ask, View view) {
        var plan = Lookup.plan(view, ask.plan(), view.asAt());
        var rules = Rules.on(view.asAt());
        var all = PlanLedger.actions(view, ask.plan(), view.asAt());
        ask.lead().ifPresent(lead -> refuseUnknown(ask.plan(), lead, all));
        var areas = areas(ask, view);
        var tally = new Tally(view.asAt());
        var computed = new int[Rag.values().length];
        var stated = new int[Rag.values().length];
        var fresh = new int[Freshness.values().length];
        List<ActionLine> lines = new ArrayList<>(all.size());
        for (var action : all) {
            var rag = rules.rate(action);
            if (!fits(ask, areas, action, rag, view)) {
                continue;
            }
            tally.add(action);
            computed[rag.ordinal()]++;
            stated[action.rag().orElse(Rag.NONE).ordinal()]++;
            var freshness = rules.freshness(action);
            freshness.ifPresent(each -> fresh[each.ordinal()]++);
            lines.add(new ActionLine(action.code(), action.title(), action.area(), action.leads(), action.timescale(),
                    action.timescale().lastDay(), action.timescale().provisional(),
                    action.timescale().standing(view.asAt()), action.state(), action.percent(), action.rag(), rag,
                    freshness,
                    action.lastUpdate()));
        }
        return new PlanStatus(sentence(tally, all), plan.plan(), plan.title(), tally.total(), tally.complete(),
                tally.cancelled(), tally.overdue(), tally.overdueProvisional(), tally.inWindow(), tally.notYetDue(),
                tally.ongoing(), tally.undated(), tally.paused(), rags(computed), rags(stated),
                new FreshnessCounts(fresh[Freshness.FRESH.ordinal()], fresh[Freshness.STALE.ordinal()],
                        fresh[Freshness.NEVER.ordinal()]),
                rules.ragRule(), rules.freshnessRule(), lines);
    }

    private static String sentence(Tally tally, List<ActionOnDay> all) {
        if (all.isEmpty()) {
            return "This plan has no actions yet.";
        }
        return tally.total() == 0 ? "No action of this plan fits what was asked." : tally.sentence();
    }

    private static boolean fits(AskStatus ask, Set<AreaCode> areas, ActionOnDay action, Rag rag, View view) {
        return (!narrowsAreas(ask) || areas.contains(action.area()))
                && ask.lead().map(action::ledBy).orElse(true)
                && ask.rag().map(rag::equals).orElse(true)
                && ask.state().map(action.state()::equals).orElse(true)
                && ask.standing().map(standing -> !action.state().finished()
                        && standing == action.timescale().standing(view.asAt())).orElse(true);
    }

    private static boolean narrowsAreas(AskStatus ask) {
        return ask.area().isPresent() || ask.priority().isPresent();
    }

    private static Set<AreaCode> areas(AskStatus ask, View view) {
        if (!narrowsAreas(ask)) {
            return Set.of();
        }
        var areas = AreaTable.all(view, ask.plan(), view.asAt());
        ask.area().ifPresent(area -> {
            if (!areas.containsKey(area)) {
                throw Lookup.none("no-such-area", ask.plan() + " has no area " + area + ".", area.value(),
                        areas.keySet());
            }
        });
        if (ask.priority().isPresent()) {
            refuseUnserved(ask.plan(), ask.priority().getAsInt(), areas.values());
        }
        return areas.values().stream()
                .filter(each -> ask.area().map(each.area()::equals).orElse(true))
                .filter(each -> ask.priority().isEmpty() || each.priorities().contains(ask.priority().getAsInt()))
                .map(AreaOnDay::area).collect(Collectors.toSet());
    }

    private static void refuseUnserved(PlanId plan, int priority, Collection<AreaOnDay> areas) {
        var served = areas.stream().flatMap(each -> each.priorities().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!served.contains(priority)) {
            throw Lookup.none("no-such-priority", "No area of " + plan + " serves priority " + priority + ".",
                    Integer.toString(priority), served);
        }
    }

    private static void refuseUnknown(PlanId plan, Lead lead, List<ActionOnDay> actions) {
        if (actions.stream().noneMatch(action -> action.ledBy(lead))) {
            var leads = actions.stream().flatMap(action -> action.leads().stream()).map(Lead::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            throw Lookup.none("no-such-lead", "Nobody called " + lead + " leads an action of " + plan + ".",
                    lead.name(),
                    leads);
        }
    }

    private static RagCounts rags(int[] counts) {
        return new RagCounts(counts[Rag.RED.ordinal()], counts[Rag.AMBER.ordinal()], counts[Rag.GREEN.ordinal()],
                counts[Rag.NONE.ordinal()]);
    }
}
