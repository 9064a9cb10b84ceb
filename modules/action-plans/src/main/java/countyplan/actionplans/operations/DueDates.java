package countyplan.actionplans.operations;

import countyplan.actionplans.AskDue;
import countyplan.actionplans.DueAction;
import countyplan.actionplans.DueActions;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.Fault;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.timescale.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.OptionalInt;

/// What is overdue and what falls due soon.
final class DueDates {

    private static final int FURTHEST = 36_600;

    private DueDates() {
    }

    static DueActions due(AskDue ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        var rules = Rules.on(view, view.asAt());
        var within = within("within", ask.within(), rules);
        var until = view.asAt().plusDays(within);
        var due =
                PlanLedger.actions(view, ask.plan(), view.asAt()).stream().filter(action -> !action.state().finished())
                        .filter(action -> action.timescale().lastDay().filter(last -> !last.isAfter(until)).isPresent())
                        .map(action -> line(action, rules, view.asAt()))
                        .sorted(Comparator.comparing(DueAction::lastDay).thenComparing(DueAction::code)).toList();
        var overdue = (int) due.stream().filter(each -> each.standing() == Standing.OVERDUE).count();
        return new DueActions(sentence(overdue, due.size() - overdue, within), ask.plan(), within, overdue,
                due.size() - overdue, due);
    }

    /// How many days ahead to look: as many as asked for, else as the rule for ratings does.
    static int within(String field, OptionalInt asked, Rules rules) {
        var within = asked.orElse(rules.rule().rag().dueWithin());
        if (within < 0 || within > FURTHEST) {
            throw Refused.invalid("out-of-range", "Look between no days and " + Prose.number(FURTHEST) + " days ahead.",
                    new Fault(field, Integer.toString(within), "a number of days from 0 to " + FURTHEST));
        }
        return within;
    }

    private static DueAction line(ActionOnDay action, Rules rules, LocalDate asAt) {
        var last = action.timescale().lastDay().orElseThrow();
        return new DueAction(action.code(), action.title(), action.leads(), action.timescale(), last,
                Math.toIntExact(ChronoUnit.DAYS.between(asAt, last)), action.timescale().standing(asAt),
                action.timescale().provisional(), action.state(), action.percent(), action.rag(), rules.rate(action),
                rules.freshness(action));
    }

    private static String sentence(int overdue, int soon, int within) {
        var days = within == 0 ? "today" : "within " + Prose.count(within, "day", "days");
        if (overdue == 0 && soon == 0) {
            return "Nothing is overdue, and nothing falls due " + days + ".";
        }
        var late = overdue == 0 ? "Nothing is overdue" : Prose.count(overdue, "action is", "actions are") + " overdue";
        return late + " and " + (soon == 0 ? "nothing falls" : Prose.count(soon, "falls", "fall")) + " due " + days
                + ".";
    }
}
