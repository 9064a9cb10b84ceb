package countyplan.core.store;

import countyplan.core.Query;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One transaction under the write lock. Inserts are gathered by statement and sent in batches before anything is read. */
public final class Transaction {
    private static final int BATCH = 2_000;

    private final Held held;
    private final Map<String, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();
    private final Set<String> apart = new HashSet<>();
    private int rows;
    private boolean written;

    Transaction(Held held) {
        this.held = held;
    }

    public Query query(String sql, Map<String, @Nullable Object> always) {
        flush();
        return held.query(sql, always);
    }

    /** Whether it has written anything, so that it reads other rows than those that are committed. */
    public boolean hasWritten() {
        return written;
    }

    /** Inserts a row sooner or later, but before anything is read or kept. */
    public void insert(String sql, @Nullable Object[] values) {
        written = true;
        for (int i = 0; i < values.length; i++) {
            values[i] = SqlValue.of(values[i]);
        }
        waiting.computeIfAbsent(sql, ignored -> new ArrayList<>()).add(values);
        if (++rows >= BATCH) {
            flush();
        }
    }

    /**
     * Says that the statements that follow are about something of which the order matters: batches are sent statement by
     * statement, so that what waits is sent first if it is about the same.
     */
    public void apart(String subject) {
        if (apart.contains(subject)) {
            flush();
        }
        apart.add(subject);
    }

    /** Runs a statement with named parameters; answers how many rows it touched. */
    public int update(String sql, Map<String, @Nullable Object> values) {
        written = true;
        flush();
        Statement statement = Statement.of(sql);
        held.compile(statement.text());
        var dml = held.statements().createNamedDmlStatement(sql, statement.text());
        for (String parameter : statement.parameters()) {
            dml.addParam(SqlValue.of(statement.value(parameter, values)));
        }
        try {
            return Math.toIntExact(dml.execute());
        } catch (RuntimeException e) {
            throw StoreFailure.of(e);
        }
    }

    void flush() {
        rows = 0;
        try {
            for (Map.Entry<String, List<@Nullable Object[]>> insert : waiting.entrySet()) {
                send(insert.getKey(), insert.getValue());
            }
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        } finally {
            waiting.clear();
            apart.clear();
        }
    }

    private void send(String sql, List<@Nullable Object[]> all) throws SQLException {
        held.compile(sql);
        try (PreparedStatement statement = held.connection().prepareStatement(sql)) {
            for (@Nullable
            Object[] values : all) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
