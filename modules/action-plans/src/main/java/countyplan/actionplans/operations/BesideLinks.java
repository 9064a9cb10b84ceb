package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.ActionReader;
import countyplan.actionplans.store.DecisionTable;
import countyplan.actionplans.store.NeedTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Link;
import countyplan.core.Ref;
import countyplan.core.View;
import java.util.function.Consumer;

/// What stands beside actions: other actions that they need, events that they wait for, decisions behind them, and the
/// milestones and evidence beneath them.
final class BesideLinks {

    private final View view;
    private final Consumer<Link> tell;

    BesideLinks(View view, Consumer<Link> tell) {
        this.view = view;
        this.tell = tell;
    }

    void action(PlanId plan, ActionCode code) {
        var ref = PlanOnDay.ref(plan, code);
        NeedTable.standing(view, view.asAt()).stream()
                .filter(need -> need.action().equals(ref) || need.needs().equals(ref))
                .forEach(need -> tell.accept(
                        Link.of(need.action(), "needs", need.needs(), "is needed by").beside()));
        DecisionTable.of(view, plan, code, view.asAt()).forEach(this::decided);
        ActionReader.one(view, plan, code, view.asAt()).flatMap(Waits.of(view, plan)::event)
                .ifPresent(event -> waits(ref, Ref.to(PlanOnDay.ref(plan), "events", event.key())));
        Registers.MILESTONES.all(view, ref).forEach(each -> beneath(Ref.to(ref, "milestones", each.key()), ref));
        Registers.EVIDENCE.all(view, ref).forEach(each -> beneath(Ref.to(ref, "evidence", each.key()), ref));
    }

    /// What waits for an event.
    void event(PlanId plan, Ref event) {
        var waits = Waits.of(view, plan);
        PlanLedger.actions(view, plan, view.asAt()).stream().filter(action -> waits.event(action)
                .filter(each -> each.key().equals(event.segments().getLast())).isPresent())
                .forEach(action -> waits(PlanOnDay.ref(plan, action.code()), event));
    }

    /// A milestone or evidence and its action.
    void beneath(Ref record, Ref action) {
        tell.accept(record.path().contains("/milestones/")
                ? Link.of(record, "is a step to", action, "has the milestone").beside()
                : Link.of(record, "is evidence for", action, "has the evidence").beside());
    }

    /// What was done because of a decision.
    void because(Ref decision) {
        DecisionTable.because(view, decision).forEach(this::decided);
    }

    private void decided(DecisionTable.Behind behind) {
        tell.accept(Link.of(behind.action(), "was decided by", behind.decision(), "decided on").beside());
    }

    private void waits(Ref action, Ref event) {
        tell.accept(Link.of(action, "waits for", event, "is waited for by").beside());
    }
}
