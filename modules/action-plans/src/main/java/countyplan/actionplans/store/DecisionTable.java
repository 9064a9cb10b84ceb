package countyplan.actionplans.store;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.DecidedBy.Done;
import countyplan.actionplans.PlanId;
import countyplan.core.Changing;
import countyplan.core.Facts;
import countyplan.core.Ref;
import countyplan.core.Row;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.List;

/// Reads and writes which decision was behind what was done to an action.
public final class DecisionTable {

    private static final String SELECT =
            "select d.plan, d.code, d.decision, d.done, d.on_day, d.change_no from action_plans_decisions d "
                    + "where ";

    private static final String ORDER = " order by d.on_day, d.change_no, d.plan, d.code";

    private DecisionTable() {
    }

    /// A decision behind something.
    ///
    /// @param action what it was done to
    /// @param day from which day
    /// @param change the number of the change that named it
    public record Behind(Ref action, Ref decision, Done done, LocalDate day, long change) {
    }

    /// Those behind what was done to an action, by the day of the view.
    public static List<Behind> of(View view, PlanId plan, ActionCode code, LocalDate day) {
        return view.sql(SELECT + "d.plan = :plan and d.code = :code and " + Facts.counts("d") + ORDER)
                .with("plan", plan)
                .with("code", code).with("asAt", day).list(DecisionTable::read);
    }

    /// Those behind what was done to any action of a plan.
    public static List<Behind> of(View view, PlanId plan) {
        return view.sql(SELECT + "d.plan = :plan and " + Facts.counts("d") + ORDER).with("plan", plan)
                .list(DecisionTable::read);
    }

    /// What was done because of a decision, in any plan.
    public static List<Behind> because(View view, Ref decision) {
        return view.sql(SELECT + "d.decision = :decision and " + Facts.counts("d") + ORDER).with("decision", decision)
                .list(DecisionTable::read);
    }

    private static Behind read(Row row) {
        return new Behind(PlanOnDay.ref(new PlanId(row.text("plan")), new ActionCode(row.text("code"))),
                Ref.of(row.text("decision")), Done.valueOf(row.text("done")), row.date("on_day"),
                row.number("change_no"));
    }

    /// Writes that a decision was behind it.
    public static void write(Changing changing, PlanId plan, LocalDate day, ActionCode code, Ref decision, Done done) {
        changing.insert("action_plans_decisions", day, "plan", plan, "code", code, "decision", decision, "done", done);
    }
}
