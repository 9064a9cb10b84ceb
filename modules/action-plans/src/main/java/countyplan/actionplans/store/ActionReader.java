package countyplan.actionplans.store;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.PlanId;
import countyplan.core.Facts;
import countyplan.core.Query;
import countyplan.core.Row;
import countyplan.core.View;
import countyplan.core.timescale.Timescale;
import countyplan.core.timescale.TimescaleKind;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Reads what actions are on a day: one plain statement for each table, in the order of days and changes, so that the last
/// row of an action is the one that holds. Measured on HSQLDB, for 38 actions as for 20,000, this takes a small part of
/// the time of one statement that picks the last rows itself.
public final class ActionReader {

    private static final Statements ALL = Statements.where("f.plan = :plan");
    private static final Statements ONE = Statements.where("f.plan = :plan and f.code = :code");

    private final View view;
    private final PlanId plan;
    private final LocalDate day;
    private final Map<String, Action> actions = new HashMap<>();

    private ActionReader(View view, PlanId plan, LocalDate day) {
        this.view = view;
        this.plan = plan;
        this.day = day;
    }

    /// Every action of the plan on that day, by code.
    public static List<ActionOnDay> all(View view, PlanId plan, LocalDate day) {
        return new ActionReader(view, plan, day).read(ALL, null);
    }

    /// The action of that code on that day, if there is one then.
    public static Optional<ActionOnDay> one(View view, PlanId plan, ActionCode code, LocalDate day) {
        return new ActionReader(view, plan, day).read(ONE, code).stream().findFirst();
    }

    private List<ActionOnDay> read(Statements statements, @Nullable ActionCode code) {
        query(statements.actions(), code)
                .each(row -> actions.computeIfAbsent(row.text("code"), Action::new).describe(row));
        if (!actions.isEmpty()) {
            each(statements.leads(), code, Action::lead);
            each(statements.timescales(), code, Action::timescale);
            each(statements.states(), code, Action::state);
            each(statements.progress(), code, Action::progress);
        }
        return actions.values().stream().map(Action::done)
                .sorted((one, other) -> one.code().compareTo(other.code())).toList();
    }

    private void each(String statement, @Nullable ActionCode code, BiConsumer<Action, Row> take) {
        query(statement, code).each(row -> {
            var action = actions.get(row.text("code"));
            if (action != null) {
                take.accept(action, row);
            }
        });
    }

    private Query query(String statement, @Nullable ActionCode code) {
        return view.sql(statement).with("plan", plan).with("code", code).with("asAt", day);
    }

    /// One statement for each table.
    private record Statements(String actions, String leads, String timescales, String states, String progress) {

        static Statements where(String which) {
            return new Statements(
                    select(which, "f.printed_code, f.title, f.area", "action_plans_actions", ""),
                    select(which, "f.place, f.lead", "action_plans_leads", ", f.place"),
                    select(which, "f.timescale, f.kind, f.first_day, f.last_day, f.provisional, f.awaits, "
                            + "f.length_after, f.edtf, f.doubt", "action_plans_timescales", ""),
                    select(which, "f.state, f.reason", "action_plans_states", ""),
                    select(which, "f.percent, f.rag", "action_plans_progress", ""));
        }

        private static String select(String which, String columns, String table, String within) {
            return "select f.code, f.on_day, " + columns + " from " + table + " f where " + which + " and "
                    + Facts.counts("f") + " order by f.on_day, f.change_no" + within;
        }
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
        private @Nullable LocalDate lastUpdate;

        private Action(String code) {
            this.code = new ActionCode(code);
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
            row.maybeText("lead").map(Lead::new).ifPresent(leads::add);
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
            rag = row.maybeText("rag").or(() -> rag);
            lastUpdate = row.date("on_day");
        }

        private ActionOnDay done() {
            return new ActionOnDay(code, new ActionCode(printed), title, new AreaCode(area),
                    Objects.requireNonNull(since), List.copyOf(leads), timescale, state,
                    Optional.ofNullable(stateSince), stateReason, percent, rag.map(Rag::valueOf),
                    Optional.ofNullable(lastUpdate));
        }
    }

    /// A timescale as its columns hold it, without reading its words again.
    static Timescale timescale(Row row) {
        return new Timescale(row.text("timescale"), TimescaleKind.valueOf(row.text("kind")), row.maybeDate("first_day"),
                row.maybeDate("last_day"), row.yes("provisional"), row.maybeText("awaits"),
                row.maybeText("length_after"),
                row.maybeText("edtf"), row.maybeText("doubt"));
    }
}
