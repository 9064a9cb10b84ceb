package countyplan.actionplans.operations;

import countyplan.actionplans.BaselineName;
import countyplan.actionplans.Logged;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.reports.BaselineLine;
import countyplan.actionplans.reports.BaselineView;
import countyplan.actionplans.reports.KeptAction;
import countyplan.actionplans.reports.ListBaselines;
import countyplan.actionplans.reports.PlanBaselines;
import countyplan.actionplans.reports.SetBaseline;
import countyplan.actionplans.reports.ShowBaseline;
import countyplan.actionplans.store.BaselineTable.Baseline;
import countyplan.actionplans.store.BaselineTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Changing;
import countyplan.core.Made;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.core.values.Standpoint;

/// The baselines of a plan: what it said at times that somebody approved.
final class Baselines {

    private Baselines() {
    }

    static PlanBaselines list(ListBaselines ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        var lines = BaselineTable.all(view, ask.plan(), view.asAt()).stream().map(each -> {
            var made = view.made(each.known());
            return new BaselineLine(each.name(), each.day(), each.reason(), each.approver(), made.map(Made::at),
                    made.map(Made::by));
        }).toList();
        return new PlanBaselines(lines.isEmpty() ? "This plan has no baseline yet. Set one with: action-plans "
                + "set-baseline " + ask.plan()
                : Prose.count(lines.size(), "baseline", "baselines") + "; the last, " + lines.getLast().baseline()
                        + ", keeps the plan of " + LongDate.words(lines.getLast().day()) + ".",
                ask.plan(), lines);
    }

    static BaselineView show(ShowBaseline ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        return view(view, ask.plan(), named(view, ask.plan(), ask.baseline()));
    }

    static BaselineView set(SetBaseline asked, Changing changing) {
        Actions.refuseFuture(changing, "A baseline keeps what is known.");
        Lookup.plan(changing, asked.plan(), changing.on());
        new Texts().check("reason", asked.reason(), Texts.REASON).check("approver", asked.approver(), Texts.NAME)
                .refuse();
        var name = asked.name().orElseGet(() -> new BaselineName(changing.on().toString()));
        if (BaselineTable.ever(changing, asked.plan()).stream().anyMatch(each -> each.name().equals(name))) {
            throw Refused.conflict("baseline-exists", asked.plan() + " has a baseline " + name
                    + " already, which stays. Choose another name with: --name");
        }
        var baseline = new Baseline(name, changing.on(), changing.number(), asked.reason(), asked.approver());
        BaselineTable.write(changing, asked.plan(), baseline);
        changing.log(PlanOnDay.ref(asked.plan(), name), null,
                new Logged.Baseline(baseline.day(), asked.reason(), asked.approver()));
        return view(changing, asked.plan(), baseline);
    }

    /// The baseline of that name, or a refusal that lists those there are.
    static Baseline named(View view, PlanId plan, BaselineName name) {
        var all = BaselineTable.all(view, plan, view.asAt());
        return all.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(
                () -> Lookup.none("no-such-baseline", plan + " has no baseline " + name + " on that day.",
                        name.value(), all.stream().map(Baseline::name).toList()));
    }

    private static BaselineView view(View view, PlanId plan, Baseline baseline) {
        var actions = PlanLedger.of(view, plan).on(Standpoint.of(baseline.day(), baseline.known())).stream()
                .map(action -> new KeptAction(action.code(), action.title(), action.timescale(),
                        action.timescale().lastDay(), action.state()))
                .toList();
        var dated = actions.stream().filter(action -> action.lastDay().isPresent()).count();
        return new BaselineView("Baseline " + baseline.name() + " keeps the plan of " + LongDate.words(baseline.day())
                + ": " + Prose.count(actions.size(), "action", "actions") + ", " + Prose.number(dated)
                + " of them with a last day.", plan, baseline.name(), baseline.day(), baseline.reason(),
                baseline.approver(), actions);
    }
}
