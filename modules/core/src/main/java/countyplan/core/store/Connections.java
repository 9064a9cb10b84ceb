package countyplan.core.store;

import io.helidon.dbclient.jdbc.JdbcConnectionPool;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where DbClient gets its connections: the transaction's own within one, else any. */
final class Connections implements JdbcConnectionPool {
    /** Opens or lends a connection. */
    @FunctionalInterface
    interface Source {
        Connection next() throws SQLException;
    }

    private final Source source;
    private final ThreadLocal<@Nullable Connection> lent = new ThreadLocal<>();

    Connections(Source source) {
        this.source = source;
    }

    @Override
    public Connection connection() {
        Connection transaction = lent.get();
        return transaction != null ? transaction : open();
    }

    Connection open() {
        try {
            return source.next();
        } catch (SQLException e) {
            throw new StoreUnavailable("The records cannot be reached: " + e.getMessage(), e);
        }
    }

    /** Makes every statement of this thread use the connection, until {@link #take}. */
    void lend(Connection connection) {
        lent.set(connection);
    }

    void take() {
        lent.remove();
    }
}
