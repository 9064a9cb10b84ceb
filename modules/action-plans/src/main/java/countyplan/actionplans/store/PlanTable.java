package countyplan.actionplans.store;

import countyplan.actionplans.PlanId;
import countyplan.core.Changing;
import countyplan.core.Facts;
import countyplan.core.Query;
import countyplan.core.Ref;
import countyplan.core.Row;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads and writes plans.
public final class PlanTable {

    private static final String ALL =
            "select p.plan, p.title, p.starts, p.ends, p.strategy, p.partner from action_plans_plans p where "
                    + Facts.counts("p") + " order by p.on_day, p.change_no";

    private static final String ONE =
            "select p.plan, p.title, p.starts, p.ends, p.strategy, p.partner from action_plans_plans p "
                    + "where p.plan = :plan and " + Facts.counts("p") + " order by p.on_day, p.change_no";

    private static final String EVER = "select p.plan, min(p.on_day) as first_day from action_plans_plans p "
            + "where p.change_no <= :known and (p.void_no is null or p.void_no > :known) group by p.plan order by p.plan";

    private static final String SIZES =
            "select a.plan, count(distinct a.code) as actions from action_plans_actions a where "
                    + Facts.counts("a") + " group by a.plan";

    private PlanTable() {
    }

    /// Every plan on the day of the view, by id.
    public static List<PlanOnDay> all(View view) {
        return List.copyOf(merged(view.sql(ALL)).values());
    }

    /// What the plan is on that day, if there is one then.
    public static Optional<PlanOnDay> find(View view, PlanId plan, LocalDate day) {
        return Optional.ofNullable(merged(view.sql(ONE).with("plan", plan).with("asAt", day)).get(plan));
    }

    /// Every plan known to the view, whatever its day, with its first day.
    public static Map<PlanId, LocalDate> ever(View view) {
        Map<PlanId, LocalDate> plans = new LinkedHashMap<>();
        view.sql(EVER).each(row -> plans.put(PlanId.of(row.text("plan")), row.date("first_day")));
        return plans;
    }

    /// How many actions each plan has on the day of the view; plans without any are left out.
    public static Map<PlanId, Integer> sizes(View view) {
        Map<PlanId, Integer> sizes = new LinkedHashMap<>();
        view.sql(SIZES).each(row -> sizes.put(PlanId.of(row.text("plan")), Math.toIntExact(row.number("actions"))));
        return sizes;
    }

    /// Writes what the plan is from that day.
    public static void write(Changing changing, LocalDate day, PlanOnDay plan) {
        changing.insert("action_plans_plans", day, "plan", plan.plan(), "title", plan.title(), "starts", plan.starts(),
                "ends", plan.ends(), "strategy", plan.strategy(), "partner", plan.partner());
    }

    /// Writes what changes about the plan from that day; what is empty stays as it was.
    public static void change(Changing changing, PlanId plan, LocalDate day, Optional<String> title,
            Optional<LocalDate> ends, Optional<Ref> strategy, Optional<String> partner) {
        changing.insert("action_plans_plans", day, "plan", plan, "title", title, "ends", ends, "strategy", strategy,
                "partner", partner);
    }

    private static SortedMap<PlanId, PlanOnDay> merged(Query query) {
        SortedMap<PlanId, PlanOnDay> plans = new TreeMap<>();
        query.each(row -> plans.compute(PlanId.of(row.text("plan")),
                (plan, before) -> before == null ? first(plan, row) : changed(before, row)));
        return plans;
    }

    private static PlanOnDay first(PlanId plan, Row row) {
        return new PlanOnDay(plan, row.text("title"), row.date("starts"), row.maybeDate("ends"),
                row.maybeText("strategy").map(Ref::of), row.maybeText("partner"));
    }

    private static PlanOnDay changed(PlanOnDay plan, Row row) {
        return new PlanOnDay(plan.plan(), row.maybeText("title").orElse(plan.title()), plan.starts(),
                row.maybeDate("ends").or(plan::ends), row.maybeText("strategy").map(Ref::of).or(plan::strategy),
                row.maybeText("partner").or(plan::partner));
    }
}
