package countyplan.actionplans.operations;

import countyplan.actionplans.Lead;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.reports.AskMine;
import countyplan.actionplans.reports.MyAction;
import countyplan.actionplans.reports.MyActions;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Fault;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.timescale.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/// What one lead has to do, in all plans.
final class Mine {

    private Mine() {
    }

    /// An action and the plan that it belongs to.
    private record Held(PlanId plan, ActionOnDay action) {
    }

    static MyActions mine(AskMine ask, View view) {
        List<Held> all = new ArrayList<>();
        PlanTable.all(view).stream().map(PlanOnDay::plan).forEach(plan -> PlanLedger
                .actions(view, plan, view.asAt()).forEach(action -> all.add(new Held(plan, action))));
        var asked = ask.lead().orElseGet(() -> caller(view, all));
        refuseUnknown(asked, all.stream().map(Held::action).toList(), "Nobody called " + asked + " leads an action");
        var lead = all.stream().flatMap(held -> held.action().leads().stream()).filter(asked::is).findFirst()
                .map(found -> new Lead(found.name())).orElse(asked);
        var own = all.stream().filter(held -> held.action().ledBy(lead)).toList();
        var rules = Rules.on(view, view.asAt());
        var open = own.stream().filter(held -> !held.action().state().finished())
                .map(held -> line(held, lead, rules))
                .sorted(Comparator.comparing((MyAction each) -> each.lastDay().orElse(LocalDate.MAX))
                        .thenComparing(MyAction::plan).thenComparing(MyAction::code))
                .toList();
        var overdue = (int) open.stream().filter(each -> each.standing() == Standing.OVERDUE).count();
        var undated = (int) open.stream().filter(each -> each.lastDay().isEmpty()).count();
        return new MyActions(sentence(lead, open.size(), overdue, undated), lead, open.size(), overdue, undated,
                own.size() - open.size(), open);
    }

    /// The caller by the name they are known by, if that is a lead's or that of who holds a post that is one.
    private static Lead caller(View view, List<Held> all) {
        var name = view.caller().name();
        return all.stream().flatMap(held -> held.action().leads().stream()).filter(lead -> lead.role().takesPart())
                .filter(lead -> lead.name().equalsIgnoreCase(name)).findFirst()
                .or(() -> Posts.of(view).heldBy(name))
                .orElseThrow(() -> Refused.invalid("whose", "You are known here as " + name
                        + ", which is no lead's name, so say whose actions you want.",
                        new Fault("lead", "", "the name of a post or team, as action-plans leads shows them")));
    }

    /// Refuses a lead that has none of these actions, with the leads there are.
    static void refuseUnknown(Lead lead, List<ActionOnDay> actions, String sentence) {
        if (actions.stream().noneMatch(action -> action.ledBy(lead))) {
            var leads = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            actions.forEach(action -> action.leads().stream().filter(each -> each.role().takesPart())
                    .forEach(each -> leads.add(each.name())));
            throw Lookup.nobody(sentence + ".", lead, leads);
        }
    }

    private static MyAction line(Held held, Lead lead, Rules rules) {
        var action = held.action();
        var asAt = rules.day();
        var last = action.timescale().lastDay();
        return new MyAction(held.plan(), action.code(), action.title(), action.timescale(), last,
                last.isEmpty() ? OptionalInt.empty()
                        : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(asAt, last.get()))),
                action.timescale().standing(asAt), action.state(), rules.rate(action), rules.freshness(action),
                action.leads().stream().filter(each -> !each.is(lead)).toList());
    }

    private static String sentence(Lead lead, int open, int overdue, int undated) {
        if (open == 0) {
            return lead + " has nothing left to do.";
        }
        return lead + " has " + Prose.count(open, "action", "actions") + " to do"
                + (overdue == 0 ? ", none of them overdue" : ", " + Prose.number(overdue) + " overdue")
                + (undated == 0 ? "." : "; " + Prose.number(undated) + " without a last day.");
    }
}
