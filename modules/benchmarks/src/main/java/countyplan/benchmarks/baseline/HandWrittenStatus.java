package countyplan.benchmarks.baseline;

import io.helidon.dbclient.DbRow;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where a plan stands, as JSON: the statements that the operation runs, merged and written by hand.
final class HandWrittenStatus {

    private static final String PLAN = "select p.plan, p.title, p.starts, p.ends, p.strategy from action_plans_plans p "
            + "where p.plan = ? and " + counts("p") + " order by p.on_day, p.change_no";
    private static final String ACTIONS = select("f.printed_code, f.title, f.area", "action_plans_actions", "");
    private static final String LEADS = select("f.place, f.lead", "action_plans_leads", ", f.place");
    private static final String TIMESCALES = select("f.timescale, f.kind, f.first_day, f.last_day, f.provisional, "
            + "f.awaits, f.length_after, f.edtf, f.doubt", "action_plans_timescales", "");
    private static final String STATES = select("f.state, f.reason", "action_plans_states", "");
    private static final String PROGRESS = select("f.percent, f.rag", "action_plans_progress", "");

    /// Any change at all is known.
    private static final long LAST = Long.MAX_VALUE - 1;

    private final Pool pool;

    HandWrittenStatus(Pool pool) {
        this.pool = pool;
    }

    private static String select(String columns, String table, String within) {
        return "select f.code, f.on_day, " + columns + " from " + table + " f where f.plan = ? and " + counts("f")
                + " order by f.on_day, f.change_no" + within;
    }

    private static String counts(String alias) {
        return "%1$s.on_day <= ? and %1$s.change_no <= ? and (%1$s.void_no is null or %1$s.void_no > ?)"
                .formatted(alias);
    }

    /// An action in the making: each row replaces what earlier ones said.
    static final class Action {
        final String code;
        final List<String> leads = new ArrayList<>(4);
        String title = "";
        String area = "";
        String timescale = "";
        String kind = "NOT_STATED";
        @Nullable
        LocalDate firstDay;
        @Nullable
        LocalDate lastDay;
        boolean provisional;
        String state = "OPEN";
        int percent = -1;
        @Nullable
        String rag;
        @Nullable
        LocalDate lastUpdate;

        Action(String code) {
            this.code = code;
        }

        boolean finished() {
            return state.equals("COMPLETE") || state.equals("CANCELLED");
        }
    }

    String json(String plan, LocalDate asAt) throws SQLException {
        try (var lent = pool.take()) {
            var asking = new Asking(lent, plan, asAt);
            var title = new String[]{""};
            asking.each("status-plan", PLAN, row -> title[0] = otherwise(text(row, "title"), title[0]));
            return HandWrittenJson.of(plan, title[0], asAt, asking.actions());
        }
    }

    private record Asking(Pool.Lent lent, String plan, LocalDate asAt) {

        List<Action> actions() throws SQLException {
            Map<String, Action> actions = new HashMap<>();
            each("status-actions", ACTIONS, row -> {
                var action = actions.computeIfAbsent(needed(row, "code"), Action::new);
                action.title = otherwise(text(row, "title"), action.title);
                action.area = otherwise(text(row, "area"), action.area);
            });
            each("status-leads", LEADS, actions, (action, row) -> {
                if (((Number) Objects.requireNonNull(value(row, "place"))).intValue() == 0) {
                    action.leads.clear();
                }
                var lead = text(row, "lead");
                if (lead != null) {
                    action.leads.add(lead);
                }
            });
            each("status-timescales", TIMESCALES, actions, (action, row) -> {
                action.timescale = needed(row, "timescale");
                action.kind = needed(row, "kind");
                action.firstDay = day(row, "first_day");
                action.lastDay = day(row, "last_day");
                action.provisional = (Boolean) Objects.requireNonNull(value(row, "provisional"));
            });
            each("status-states", STATES, actions, (action, row) -> action.state = needed(row, "state"));
            each("status-progress", PROGRESS, actions, (action, row) -> {
                var percent = value(row, "percent");
                action.percent = percent == null ? action.percent : ((Number) percent).intValue();
                action.rag = otherwise(text(row, "rag"), action.rag);
                action.lastUpdate = day(row, "on_day");
            });
            return actions.values().stream().sorted((one, other) -> Naturally.compare(one.code, other.code)).toList();
        }

        private void each(String name, String sql, Map<String, Action> actions, BiConsumer<Action, DbRow> take)
                throws SQLException {
            each(name, sql, row -> {
                var action = actions.get(needed(row, "code"));
                if (action != null) {
                    take.accept(action, row);
                }
            });
        }

        private void each(String name, String sql, Consumer<DbRow> take) throws SQLException {
            lent.statements(sql).createNamedQuery(name, sql).addParam(plan).addParam(asAt).addParam(LAST)
                    .addParam(LAST).execute().forEach(take);
        }
    }

    private static @Nullable Object value(DbRow row, String column) {
        return row.column(column).get(Object.class);
    }

    private static @Nullable String text(DbRow row, String column) {
        return (String) value(row, column);
    }

    private static String needed(DbRow row, String column) {
        return Objects.requireNonNull(text(row, column));
    }

    private static @Nullable LocalDate day(DbRow row, String column) {
        var value = value(row, column);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static <T extends @Nullable Object> T otherwise(@Nullable T value, T other) {
        return value == null ? other : value;
    }
}
