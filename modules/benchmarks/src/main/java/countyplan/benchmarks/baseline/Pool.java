package countyplan.benchmarks.baseline;

import io.helidon.dbclient.DbTransaction;
import io.helidon.dbclient.jdbc.JdbcClientBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/// Connections to a data folder that are used again, as Countyplan does: each with DbClient's view of it, and with the
/// statements that HSQLDB has compiled on it, which it would compile anew each time if none were left open.
final class Pool {

    private static final int MOST = 16;

    private final Path home;
    private final boolean compiled;
    private final Semaphore free = new Semaphore(MOST, true);
    private final Deque<Lent> idle = new ArrayDeque<>();

    /// @param compiled whether to keep what HSQLDB has compiled
    Pool(Path home, boolean compiled) {
        this.home = home;
        this.compiled = compiled;
    }

    /// A connection for one caller, who gives it back by closing this.
    final class Lent implements AutoCloseable {

        private final Connection connection;
        private final DbTransaction statements;
        private final Map<String, PreparedStatement> kept = new HashMap<>();

        private Lent(Connection connection) {
            this.connection = connection;
            this.statements = JdbcClientBuilder.create().connectionPool(() -> connection).build().transaction();
        }

        DbTransaction statements(String sql) throws SQLException {
            if (compiled && !kept.containsKey(sql)) {
                kept.put(sql, connection.prepareStatement(sql));
            }
            return statements;
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            synchronized (idle) {
                idle.addLast(this);
            }
            free.release();
        }
    }

    Lent take() throws SQLException {
        free.acquireUninterruptibly();
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.removeLast();
            }
        }
        var connection = Folder.open(home, false);
        connection.setAutoCommit(false);
        return new Lent(connection);
    }

    void shutDown() {
        try (var lent = take()) {
            Folder.shutDown(lent.connection);
        } catch (SQLException e) {
            // closing the connection, which is gone by now
        }
    }
}
