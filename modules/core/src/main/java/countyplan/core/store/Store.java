package countyplan.core.store;

import countyplan.core.Query;
import io.helidon.dbclient.DbClient;
import io.helidon.dbclient.DbTransaction;
import io.helidon.dbclient.jdbc.JdbcClientBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records. Reads run side by side; changes run one at a time, each holding the write lock from its first read to
 * its commit, so that the order of the change log is the order of the commits.
 */
public final class Store implements AutoCloseable {
    private static final int TRIES = 5;

    private final Dialect dialect;
    private final Connections connections;
    private final DbClient client;
    private final Runnable closing;
    private final boolean readOnly;
    private final ReentrantLock writing = new ReentrantLock(true);

    Store(Dialect dialect, Connections connections, boolean readOnly, Runnable closing) {
        this.dialect = dialect;
        this.connections = connections;
        this.readOnly = readOnly;
        this.closing = closing;
        this.client = JdbcClientBuilder.create().connectionPool(connections).build();
    }

    /** Whether nothing can be changed here. */
    public boolean readOnly() {
        return readOnly;
    }

    /** A query outside any transaction. */
    public Query query(String sql, Map<String, @Nullable Object> always) {
        return new SqlQuery(client.execute(), sql, always);
    }

    /**
     * Runs work in one transaction under the write lock.
     *
     * @param work answers whether to keep what it did, with its result
     */
    public <T> T write(Function<Transaction, Kept<T>> work) {
        if (readOnly) {
            throw new IllegalStateException("opened read-only");
        }
        writing.lock();
        try {
            for (int tries = 1;; tries++) {
                try {
                    return once(work);
                } catch (RuntimeException failure) {
                    if (tries == TRIES || !StoreFailure.mayTryAgain(failure)) {
                        throw failure;
                    }
                }
            }
        } finally {
            writing.unlock();
        }
    }

    /** The result of a transaction, and whether it is to be kept. */
    public record Kept<T>(T result, boolean keep) {}

    private <T> T once(Function<Transaction, Kept<T>> work) {
        Connection connection = connections.open();
        connections.lend(connection);
        DbTransaction database = client.transaction();
        boolean ended = false;
        try {
            connection.setAutoCommit(false);
            dialect.lock(connection);
            Transaction transaction = new Transaction(database, connection);
            Kept<T> kept = work.apply(transaction);
            if (kept.keep()) {
                transaction.flush();
                connection.commit();
            } else {
                connection.rollback();
            }
            ended = true;
            return kept.result();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        } finally {
            connections.take();
            end(connection, ended);
        }
    }

    private static void end(Connection connection, boolean ended) {
        try (connection) {
            if (!ended) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /** A connection for work that DbClient has no words for; the caller closes it. */
    public Connection connection() {
        return connections.open();
    }

    @Override
    public void close() {
        client.close();
        if (!readOnly) {
            try (Connection connection = connections.open()) {
                dialect.close(connection);
            } catch (SQLException e) {
                throw new StoreFailure(e);
            }
        }
        closing.run();
    }
}
