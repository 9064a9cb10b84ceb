package countyplan.actionplans.operations;

import countyplan.actionplans.EventState;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.core.values.Standpoint;
import countyplan.actionplans.reports.BriefingTopic;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.BaselineTable;
import countyplan.actionplans.store.DecisionTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What has changed in a plan since a meeting besides its actions: decisions named, events that ended, baselines approved.
final class PlanNews {

    /// More records than these are not named.
    private static final int FEW = 5;

    private final View view;
    private final PlanId plan;
    private final Standpoint then;
    private final Standpoint now;
    private final Sentences sentences;

    PlanNews(View view, PlanId plan, Standpoint then, Standpoint now, Sentences sentences) {
        this.view = view;
        this.plan = plan;
        this.then = then;
        this.now = now;
        this.sentences = sentences;
    }

    void tell() {
        decisions();
        events();
        baselines();
    }

    /// Decisions that were named as the reason for something, each with what it led to.
    private void decisions() {
        DecisionTable.of(view, plan).stream().filter(behind -> behind.day().isAfter(then.day()))
                .forEach(behind -> sentences.tell(BriefingTopic.DECIDED, behind.action().segments().getLast() + " was "
                        + behind.done().words().toLowerCase(Locale.ROOT) + " on " + LongDate.words(behind.day())
                        + " because of a decision: "
                        + view.title(behind.decision()).orElseGet(() -> behind.decision().toString()) + ".",
                        List.of(behind.action(), behind.decision()), List.of(behind.change())));
    }

    /// Events that came to their end, each with the actions that now need a date.
    private void events() {
        var ended = Registers.EVENTS.all(view, PlanOnDay.ref(plan)).stream()
                .filter(event -> event.state() != EventState.EXPECTED && event.since().isAfter(then.day())).toList();
        if (ended.isEmpty()) {
            return;
        }
        var waits = Waits.of(view, plan);
        var waiting = PlanLedger.of(view, plan).on(now).stream().filter(action -> !action.state().finished()
                && action.timescale().awaits().isPresent() && !action.timescale().dated()).toList();
        for (var event : ended) {
            var codes = waiting.stream().filter(action -> waits.event(action)
                    .filter(each -> each.key().equals(event.key())).isPresent()).map(ActionOnDay::code).toList();
            List<Ref> records = new ArrayList<>(List.of(Ref.to(PlanOnDay.ref(plan), "events", event.key())));
            codes.stream().limit(FEW).map(sentences::ref).forEach(records::add);
            sentences.tell(BriefingTopic.HAPPENED, event.record().title()
                    + (event.state() == EventState.HAPPENED ? " happened on " : " will not happen, as is known since ")
                    + LongDate.words(event.since()) + (codes.isEmpty() ? "; no action without a date waits for it."
                            : "; " + Prose.count(codes.size(), "action that waits for it needs a date",
                                    "actions that wait for it need a date") + ": " + Prose.and(codes) + "."),
                    records, List.of());
        }
    }

    private void baselines() {
        BaselineTable.all(view, plan, now.day()).stream().filter(each -> each.day().isAfter(then.day()))
                .forEach(each -> sentences.tell(BriefingTopic.DECIDED, "A baseline of the plan, " + each.name()
                        + ", was approved by " + each.approver() + " on " + LongDate.words(each.day()) + ": "
                        + each.reason() + ".", List.of(PlanOnDay.ref(plan, each.name())),
                        List.of(each.known())));
    }
}
