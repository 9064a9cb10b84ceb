package countyplan.core.store;

import countyplan.core.Query;
import io.helidon.dbclient.DbTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection for one caller alone; closing it rolls back what was not committed and gives it to the next. */
final class Held implements AutoCloseable {
    /** After so long the other end may have gone without a word. */
    private static final long SURE_NANOS = 1_000_000_000;

    private static final int ANSWER_SECONDS = 5;
    private static final int MOST_COMPILED = 500;

    private final Connection connection;
    private final DbTransaction statements;
    private final @Nullable Map<String, PreparedStatement> compiled;
    private final Consumer<@Nullable Held> back;
    private long used = System.nanoTime();

    /**
     * @param statements DbClient's view of the connection
     * @param forgets whether the database forgets what it has compiled when the last statement with that text is closed
     * @param back where it goes when it is closed; null is given if it is of no more use
     */
    Held(Connection connection, DbTransaction statements, boolean forgets, Consumer<@Nullable Held> back) {
        this.connection = connection;
        this.statements = statements;
        this.compiled = forgets ? new HashMap<>() : null;
        this.back = back;
    }

    /** For what DbClient has no words for: batches, and tables as such. */
    Connection connection() {
        return connection;
    }

    DbTransaction statements() {
        return statements;
    }

    Query query(String sql, Map<String, @Nullable Object> always) {
        return new SqlQuery(this, sql, always);
    }

    /** Keeps a statement's compiled form for the next time, by keeping one statement with its text open. */
    void compile(String text) {
        if (compiled == null || compiled.containsKey(text) || compiled.size() == MOST_COMPILED) {
            return;
        }
        try {
            compiled.put(text, connection.prepareStatement(text));
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    boolean works() throws SQLException {
        return System.nanoTime() - used < SURE_NANOS || connection.isValid(ANSWER_SECONDS);
    }

    /** Closes the connection itself. */
    void discard() {
        try {
            connection.close();
        } catch (SQLException e) {
            // it was of no use any more
        }
    }

    @Override
    public void close() {
        boolean usable = false;
        try {
            // DbClient closes a connection on which a statement failed
            if (!connection.isClosed()) {
                connection.rollback();
                usable = true;
            }
        } catch (SQLException e) {
            discard();
        } finally {
            used = System.nanoTime();
            back.accept(usable ? this : null);
        }
    }
}
