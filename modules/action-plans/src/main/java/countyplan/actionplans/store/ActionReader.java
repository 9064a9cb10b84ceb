package countyplan.actionplans.store;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.LeadRole;
import countyplan.actionplans.PlanId;
import countyplan.core.Facts;
import countyplan.core.Row;
import countyplan.core.View;
import countyplan.core.timescale.Timescale;
import countyplan.core.timescale.TimescaleKind;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads what one action is on a day: one plain statement for each table, in the order of days and changes, so that the
/// last row is the one that holds. Measured on HSQLDB, this takes a small part of the time of one statement that picks the
/// last rows itself. All the actions of a plan are asked of its ledger instead.
public final class ActionReader {

    private static final String ACTIONS = select("f.printed_code, f.title, f.area", "action_plans_actions", "");
    private static final String LEADS = select("f.place, f.lead, f.role", "action_plans_leads", ", f.place");
    private static final String TIMESCALES = select("f.timescale, f.kind, f.first_day, f.last_day, f.provisional, "
            + "f.awaits, f.length_after, f.edtf, f.doubt", "action_plans_timescales", "");
    private static final String STATES = select("f.state, f.reason", "action_plans_states", "");
    private static final String PROGRESS = select("f.percent, f.rag, f.reason", "action_plans_progress", "");

    private final View view;
    private final PlanId plan;
    private final Action action;
    private final LocalDate day;

    private ActionReader(View view, PlanId plan, ActionCode code, LocalDate day) {
        this.view = view;
        this.plan = plan;
        this.action = new Action(code);
        this.day = day;
    }

    /// The action of that code on that day, if there is one then.
    public static Optional<ActionOnDay> one(View view, PlanId plan, ActionCode code, LocalDate day) {
        return new ActionReader(view, plan, code, day).read();
    }

    private Optional<ActionOnDay> read() {
        each(ACTIONS, action::describe);
        if (action.since == null) {
            return Optional.empty();
        }
        each(LEADS, action::lead);
        each(TIMESCALES, action::timescale);
        each(STATES, action::state);
        each(PROGRESS, action::progress);
        return Optional.of(action.done());
    }

    private void each(String statement, Consumer<Row> take) {
        view.sql(statement).with("plan", plan).with("code", action.code).with("asAt", day).each(take);
    }

    private static String select(String columns, String table, String within) {
        return "select f.on_day, " + columns + " from " + table + " f where f.plan = :plan and f.code = :code and "
                + Facts.counts("f") + " order by f.on_day, f.change_no" + within;
    }

    /// An action in the making: each row replaces what earlier ones said.
    private static final class Action {

        private static final Timescale NOT_STATED = Timescale.read("");

        private final ActionCode code;
        private final List<Lead> leads = new ArrayList<>(4);
        private String printed = "";
        private String title = "";
        private String area = "";
        private @Nullable LocalDate since;
        private Timescale timescale = NOT_STATED;
        private ActionState state = ActionState.OPEN;
        private @Nullable LocalDate stateSince;
        private Optional<String> stateReason = Optional.empty();
        private OptionalInt percent = OptionalInt.empty();
        private Optional<String> rag = Optional.empty();
        private Optional<String> ragReason = Optional.empty();
        private @Nullable LocalDate lastUpdate;

        private Action(ActionCode code) {
            this.code = code;
        }

        private void describe(Row row) {
            printed = row.maybeText("printed_code").orElse(printed);
            title = row.maybeText("title").orElse(title);
            area = row.maybeText("area").orElse(area);
            if (since == null) {
                since = row.date("on_day");
            }
        }

        private void lead(Row row) {
            if (row.integer("place") == 0) {
                leads.clear();
            }
            ActionReader.lead(row).ifPresent(leads::add);
        }

        private void timescale(Row row) {
            timescale = ActionReader.timescale(row);
        }

        private void state(Row row) {
            state = ActionState.valueOf(row.text("state"));
            stateSince = row.date("on_day");
            stateReason = row.maybeText("reason");
        }

        private void progress(Row row) {
            var said = row.maybeInteger("percent");
            percent = said.isPresent() ? said : percent;
            if (row.maybeText("rag").isPresent()) {
                rag = row.maybeText("rag");
                ragReason = row.maybeText("reason");
            }
            lastUpdate = row.date("on_day");
        }

        private ActionOnDay done() {
            return new ActionOnDay(code, new ActionCode(printed), title, new AreaCode(area),
                    Objects.requireNonNull(since), List.copyOf(leads), timescale, state,
                    Optional.ofNullable(stateSince), stateReason, percent, rag.map(Rag::valueOf),
                    ragReason,
                    Optional.ofNullable(lastUpdate));
        }
    }

    /// A lead as its columns hold it; a lead without a role was entered before leads had one.
    public static Optional<Lead> lead(Row row) {
        return row.maybeText("lead").map(name -> new Lead(name,
                row.maybeText("role").map(LeadRole::valueOf).orElse(LeadRole.LEAD)));
    }

    /// A timescale as its columns hold it, without reading its words again.
    public static Timescale timescale(Row row) {
        return new Timescale(row.text("timescale"), TimescaleKind.valueOf(row.text("kind")), row.maybeDate("first_day"),
                row.maybeDate("last_day"), row.yes("provisional"), row.maybeText("awaits"),
                row.maybeText("length_after"),
                row.maybeText("edtf"), row.maybeText("doubt"));
    }
}
