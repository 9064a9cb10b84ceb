package countyplan.core.store;

import io.helidon.dbclient.jdbc.JdbcConnectionPool;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where DbClient gets the connections to read with; it closes each after use. */
final class Connections implements JdbcConnectionPool {
    /** Opens or lends a connection. */
    @FunctionalInterface
    interface Source {
        Connection next() throws SQLException;
    }

    private final Source source;
    private final ThreadLocal<@Nullable Connection> latest = new ThreadLocal<>();

    Connections(Source source) {
        this.source = source;
    }

    @Override
    public Connection connection() {
        Connection connection = open();
        latest.set(connection);
        return connection;
    }

    /** A connection that the caller closes. */
    Connection open() {
        try {
            return source.next();
        } catch (SQLException e) {
            throw new StoreUnavailable("The records cannot be reached: " + e.getMessage(), e);
        }
    }

    /** Closes the connection of a statement that failed: where preparing it fails, DbClient does not. */
    void abandon() {
        Connection connection = latest.get();
        latest.remove();
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // it was of no use any more
        }
    }
}
