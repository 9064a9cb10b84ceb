package countyplan.actionplans.store;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.MoveCause;
import countyplan.actionplans.PlanId;
import countyplan.core.Changing;
import countyplan.core.Facts;
import countyplan.core.View;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes actions and what becomes of them, and says which there are; [ActionReader] reads one of them, the plan's ledger
/// all.
public final class ActionTable {

    private static final String EVER = "select a.code, min(a.on_day) as first_day from action_plans_actions a "
            + "where a.plan = :plan and a.change_no <= :known and (a.void_no is null or a.void_no > :known) "
            + "group by a.code";

    private static final String STATE_AFTER = "select s.state, s.on_day from action_plans_states s "
            + "where s.plan = :plan and s.code = :code and s.on_day > :asAt and s.void_no is null order by s.on_day";

    private static final String LEADS_LATER = "select l.code, min(l.on_day) as first_day from action_plans_leads l "
            + "where l.plan = :plan and l.on_day > :day and l.void_no is null group by l.code";

    private static final String TITLES =
            "select a.code, a.title, a.area from action_plans_actions a where a.plan = :plan and "
                    + Facts.counts("a") + " order by a.on_day, a.change_no";

    private ActionTable() {
    }

    private static final AreaCode NOWHERE = AreaCode.of("0");

    /// What an action is called, and the area it belongs to.
    public record Titled(String title, AreaCode area) {

        private Titled changedTo(Titled later) {
            return new Titled(later.title.isEmpty() ? title : later.title, later.area == NOWHERE ? area : later.area);
        }
    }

    /// What the actions of the plan are called on that day, by code.
    public static SortedMap<ActionCode, Titled> titles(View view, PlanId plan, LocalDate day) {
        Map<ActionCode, Titled> titles = new HashMap<>();
        view.sql(TITLES).with("plan", plan).with("asAt", day).each(row -> titles.merge(ActionCode.of(row.text("code")),
                new Titled(row.maybeText("title").orElse(""), row.maybeText("area").map(AreaCode::of).orElse(NOWHERE)),
                Titled::changedTo));
        return new TreeMap<>(titles);
    }

    /// Every action of the plan that the view knows, whatever its day, with its first day.
    public static SortedMap<ActionCode, LocalDate> ever(View view, PlanId plan) {
        Map<ActionCode, LocalDate> actions = new HashMap<>();
        view.sql(EVER).with("plan", plan)
                .each(row -> actions.put(ActionCode.of(row.text("code")), row.date("first_day")));
        return new TreeMap<>(actions);
    }

    /// The next decision about the action that is entered already for a day after the view's.
    public static Optional<StateEntry> stateAfter(View view, PlanId plan, ActionCode code) {
        return view.sql(STATE_AFTER).with("plan", plan).with("code", code)
                .first(row -> new StateEntry(ActionState.valueOf(row.text("state")), row.date("on_day")));
    }

    /// Actions whose leads are entered anew for a day after this one, with the first such day.
    public static Map<ActionCode, LocalDate> leadsLater(View view, PlanId plan, LocalDate day) {
        Map<ActionCode, LocalDate> later = new HashMap<>();
        view.sql(LEADS_LATER).with("plan", plan).with("day", day)
                .each(row -> later.put(ActionCode.of(row.text("code")), row.date("first_day")));
        return later;
    }

    /// A decision and its day.
    public record StateEntry(ActionState state, LocalDate day) {
    }

    /// Writes what is to be done and in which area, from that day; what is empty stays as it was.
    public static void write(Changing changing, PlanId plan, LocalDate day, ActionCode code,
            Optional<ActionCode> printed, Optional<String> title, Optional<AreaCode> area) {
        changing.insert("action_plans_actions", day, "plan", plan, "code", code, "printed_code", printed, "title",
                title,
                "area", area);
    }

    /// Writes who leads the action from that day.
    public static void writeLeads(Changing changing, PlanId plan, LocalDate day, ActionCode code, List<Lead> leads) {
        var place = 0;
        for (var lead : leads) {
            writeLead(changing, plan, day, code, place++, lead);
        }
        if (place == 0) {
            writeLead(changing, plan, day, code, 0, null);
        }
    }

    private static void writeLead(Changing changing, PlanId plan, LocalDate day, ActionCode code, int place,
            @Nullable Lead lead) {
        changing.insert("action_plans_leads", day, "plan", plan, "code", code, "place", place, "lead",
                lead == null ? null : lead.name(), "role", lead == null ? null : lead.role());
    }

    /// Writes when the action is to be done from that day on, and why that is another time than before.
    public static void writeTimescale(Changing changing, PlanId plan, LocalDate day, ActionCode code,
            Timescale timescale, Optional<String> reason) {
        writeTimescale(changing, plan, day, code, timescale, reason, Optional.empty());
    }

    /// The same with the cause of the move.
    public static void writeTimescale(Changing changing, PlanId plan, LocalDate day, ActionCode code,
            Timescale timescale, Optional<String> reason, Optional<MoveCause> cause) {
        changing.insert("action_plans_timescales", day, "plan", plan, "code", code, "timescale", timescale.written(),
                "kind", timescale.kind(), "first_day", timescale.firstDay(), "last_day", timescale.lastDay(),
                "provisional", timescale.provisional(), "awaits", timescale.awaits(), "length_after",
                timescale.length(),
                "edtf", timescale.edtf(), "doubt", timescale.doubt(), "reason", reason, "cause",
                cause);
    }

    /// Writes what was decided about the action on that day.
    public static void writeState(Changing changing, PlanId plan, LocalDate day, ActionCode code, ActionState state,
            Optional<String> reason) {
        changing.insert("action_plans_states", day, "plan", plan, "code", code, "state", state, "reason", reason);
    }

    /// Writes how the action was getting on on that day.
    public static void writeProgress(Changing changing, PlanId plan, LocalDate day, ActionCode code, String note,
            OptionalInt percent, Optional<Rag> rag, Optional<String> reason, String saidBy) {
        changing.insert("action_plans_progress", day, "plan", plan, "code", code, "note", note, "percent", percent,
                "rag",
                rag.map(Rag::name), "reason", reason, "said_by", saidBy);
    }
}
