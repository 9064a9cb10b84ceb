package countyplan.actionplans.store;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.PlanId;
import countyplan.core.Changing;
import countyplan.core.Facts;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Reads and writes which meetings were told of moves.
public final class MoveTable {

    private static final String TOLD = "select f.code, f.move, f.body, f.met from action_plans_told f "
            + "where f.plan = :plan and " + Facts.counts("f") + " order by f.on_day, f.change_no";

    private MoveTable() {
    }

    /// A move by its action and the number of the change that entered it.
    public record Key(ActionCode code, long number) {
    }

    /// Which meeting was told of each move, by that day; of several the first.
    public static Map<Key, Told> told(View view, PlanId plan, LocalDate day) {
        Map<Key, Told> told = new HashMap<>();
        view.sql(TOLD).with("plan", plan).with("asAt", day)
                .each(row -> told.putIfAbsent(new Key(new ActionCode(row.text("code")), row.number("move")),
                        new Told(row.text("body"), row.date("met"))));
        return told;
    }

    /// Writes that a meeting was told of a move, which is known from that day.
    public static void writeTold(Changing changing, PlanId plan, LocalDate day, ActionCode code, long move, Told told) {
        changing.insert("action_plans_told", day, "plan", plan, "code", code, "move", move, "body", told.body(), "met",
                told.met());
    }
}
