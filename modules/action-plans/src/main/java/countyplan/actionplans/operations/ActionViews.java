package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionView;
import countyplan.actionplans.OtherAction;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.chains.NeedGraph;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.HistoryTable;
import countyplan.actionplans.store.HistoryTable.Said;
import countyplan.actionplans.store.NeedTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One action with everything known of it.
final class ActionViews {

    private ActionViews() {
    }

    static ActionView view(View view, PlanId id, ActionCode code, LocalDate day) {
        var plan = Lookup.plan(view, id, day);
        var action = Lookup.action(view, id, code, day);
        var area = Optional.ofNullable(AreaTable.all(view, id, day).get(action.area()));
        var entries = HistoryTable.entries(view, id, code, day);
        var told = entries.stream().filter(entry -> !entry.withdrawn())
                .map(HistoryTable.Entry::said).toList();
        var timescales = all(told, Said.Timed.class);
        var updates = all(told, Said.Progressed.class);
        var last = updates.isEmpty() ? Optional.<Said.Progressed>empty() : Optional.of(updates.getLast());
        var first = timescales.isEmpty() ? action.timescale() : plan.timescale(timescales.getFirst().timescale());
        var timescale = action.timescale();
        var rules = Rules.on(view, day);
        var graph = new NeedGraph(NeedTable.standing(view, day));
        var ref = PlanOnDay.ref(id, code);
        return new ActionView(id, code, action.printed(), action.title(), action.area(), area.flatMap(AreaOnDay::title),
                Plans.priorities(view, plan, area.map(AreaOnDay::priorities).orElse(List.of())), action.leads(),
                Posts.of(view).roles(action.leads()),
                action.since(), timescale, timescale.kind(), timescale.firstDay(), timescale.lastDay(),
                timescale.edtf(),
                timescale.provisional(), timescale.awaits(),
                graph.needsOf(ref).stream().map(need -> OtherAction.of(need.needs(), id)).toList(),
                graph.neededBy(ref).stream().map(need -> OtherAction.of(need.action(), id)).toList(), timescale.doubt(),
                Math.max(0, timescales.size() - 1),
                first,
                Optional.of(timescale.standing(day)).filter(dates -> !action.state().finished()), action.state(),
                action.stateSince(), action.stateReason(), action.percent(),
                action.rag(), action.ragReason(), rules.rate(action), rules.ragRule(), rules.freshness(action),
                action.lastUpdate(),
                last.map(Said.Progressed::note), last.map(Said.Progressed::by), Authorities.of(view, id, code, day),
                Moved.of(plan, entries).stream().map(Moved::view).toList());
    }

    private static <T extends Said> List<T> all(List<Said> told, Class<T> type) {
        return told.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
