package countyplan.actionplans.operations;

import static countyplan.actionplans.WaitStanding.EVENT_CANCELLED;
import static countyplan.actionplans.WaitStanding.NEEDS_A_DATE;
import static countyplan.actionplans.WaitStanding.NO_EVENT;
import static countyplan.actionplans.WaitStanding.WAITS;

import countyplan.actionplans.AskWaiting;
import countyplan.actionplans.EventId;
import countyplan.actionplans.EventState;
import countyplan.actionplans.WaitingActions;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Finding;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.timescale.TimescaleKind;
import countyplan.core.values.LongDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Actions that wait for an event, and what is worth attention about them.
final class WaitingList {

    private WaitingList() {
    }

    static WaitingActions waiting(AskWaiting ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        ask.event().ifPresent(event -> Registers.EVENTS.get(view, event(ask, event)));
        var waits = Waits.of(view, ask.plan());
        var lines = PlanLedger.actions(view, ask.plan(), view.asAt()).stream().filter(WaitingList::waits)
                .map(action -> line(action, waits))
                .filter(line -> ask.event().isEmpty() || line.event().equals(ask.event()))
                .sorted(Comparator.comparing(WaitingActions.Line::stands).thenComparing(WaitingActions.Line::code))
                .toList();
        var needing = (int) lines.stream().filter(line -> line.stands() == NEEDS_A_DATE).count();
        var waiting = (int) lines.stream().filter(line -> line.stands() == WAITS).count();
        var forNothing = (int) lines.stream()
                .filter(line -> line.stands() == NO_EVENT || line.stands() == EVENT_CANCELLED).count();
        return new WaitingActions(sentence(needing, waiting, forNothing), ask.plan(), needing, waiting, forNothing,
                lines);
    }

    private static Ref event(AskWaiting ask, EventId event) {
        return Ref.to(PlanOnDay.ref(ask.plan()), "events", event);
    }

    private static boolean waits(ActionOnDay action) {
        return !action.state().finished() && action.timescale().awaits().isPresent();
    }

    private static WaitingActions.Line line(ActionOnDay action, Waits waits) {
        var event = waits.event(action);
        return new WaitingActions.Line(action.code(), action.title(), action.leads(), action.timescale(),
                action.timescale().awaits().orElseThrow(), waits.stands(action),
                event.map(each -> each.record().event()), event.map(each -> each.record().title()),
                event.flatMap(each -> each.record().expected()),
                event.filter(each -> each.state() == EventState.HAPPENED).map(each -> each.since()),
                event.flatMap(Waits::day).flatMap(day -> Waits.follows(action, day)));
    }

    private static String sentence(int needing, int waiting, int forNothing) {
        List<String> parts = new ArrayList<>();
        if (needing > 0) {
            parts.add(Prose.count(needing, "action now needs a date", "actions now need a date"));
        }
        if (waiting > 0) {
            parts.add(Prose.count(waiting, "waits for an event", "wait for an event"));
        }
        if (forNothing > 0) {
            parts.add(Prose.count(forNothing, "waits", "wait") + " for what is no event of the plan");
        }
        return parts.isEmpty() ? "No action waits for anything." : Prose.and(parts) + ".";
    }

    /// Tells which of these need a date now, which still wait, and what they wait for that is no event yet.
    static void findings(View view, PlanOnDay plan, List<ActionOnDay> open, Consumer<Finding> tell) {
        var waiting = open.stream().filter(action -> action.timescale().kind() == TimescaleKind.AWAITS).toList();
        if (waiting.isEmpty()) {
            return;
        }
        var waits = Waits.of(view, plan.plan());
        Map<String, Integer> unknown = new TreeMap<>();
        for (var action : waiting) {
            var words = action.timescale().awaits().orElseThrow();
            var ref = PlanOnDay.ref(plan.plan(), action.code());
            var event = waits.event(action);
            switch (waits.stands(action)) {
                case NEEDS_A_DATE -> tell.accept(new Finding("needs-a-date", action.code() + " now needs a date: "
                        + event.orElseThrow().record().title() + " happened on "
                        + LongDate.words(event.orElseThrow().since())
                        + Waits.follows(action, event.orElseThrow().since())
                                .map(day -> ", so that it is due by " + LongDate.words(day)).orElse("")
                        + ": " + action.title(), ref));
                case EVENT_CANCELLED -> tell.accept(new Finding("event-cancelled", action.code() + " waits for the "
                        + words + ", which will not happen: " + action.title(), ref));
                case NO_EVENT -> {
                    unknown.merge(words, 1, Integer::sum);
                    tell.accept(waits(action, words, Optional.empty(), ref));
                }
                case WAITS, FREE -> tell.accept(waits(action, words, event.flatMap(each -> each.record().expected())
                        .map(when -> ", expected " + when + ","), ref));
            }
        }
        unknown.forEach((words, count) -> tell.accept(new Finding("unknown-event", Prose.count(count, "action waits",
                "actions wait") + " for the " + words + ", which is no event of " + plan.plan()
                + " yet; add it, and you are told when they need dates", PlanOnDay.ref(plan.plan()))));
    }

    private static Finding waits(ActionOnDay action, String words, Optional<String> expected, Ref ref) {
        return new Finding("awaits-event", action.code() + " waits for the " + words + expected.orElse("")
                + " and has no date: " + action.title(), ref);
    }
}
