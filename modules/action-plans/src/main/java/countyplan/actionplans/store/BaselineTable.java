package countyplan.actionplans.store;

import countyplan.actionplans.BaselineName;
import countyplan.actionplans.PlanId;
import countyplan.core.Changing;
import countyplan.core.Facts;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.List;

/// Reads and writes the baselines of a plan.
///
/// A baseline keeps no copy: it is a day and the number of the change that set it, and the plan as it was on that day, with
/// what was known by that change, never becomes anything else.
public final class BaselineTable {

    private static final String ALL = "select f.baseline, f.reason, f.approver, f.on_day, f.change_no "
            + "from action_plans_baselines f where f.plan = :plan and " + Facts.counts("f")
            + " order by f.on_day, f.change_no";

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private BaselineTable() {
    }

    /// One baseline.
    ///
    /// @param day the day whose plan it keeps
    /// @param known the number of the change that set it
    public record Baseline(BaselineName name, LocalDate day, long known, String reason, String approver) {
    }

    /// The baselines of the plan set for that day or an earlier one, the earliest first.
    public static List<Baseline> all(View view, PlanId plan, LocalDate day) {
        return view.sql(ALL).with("plan", plan).with("asAt", day).list(row -> new Baseline(
                new BaselineName(row.text("baseline")), row.date("on_day"), row.number("change_no"),
                row.text("reason"), row.text("approver")));
    }

    /// Every baseline of the plan that the view knows, whatever its day.
    public static List<Baseline> ever(View view, PlanId plan) {
        return all(view, plan, EVER);
    }

    /// Sets a baseline for the day of the change.
    public static void write(Changing changing, PlanId plan, Baseline baseline) {
        changing.insert("action_plans_baselines", baseline.day(), "plan", plan, "baseline", baseline.name(), "reason",
                baseline.reason(), "approver", baseline.approver());
    }
}
