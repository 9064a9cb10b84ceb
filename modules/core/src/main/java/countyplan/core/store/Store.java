package countyplan.core.store;

import countyplan.core.Query;
import io.helidon.common.mapper.MapperManager;
import io.helidon.dbclient.DbClient;
import io.helidon.dbclient.DbMapperManager;
import io.helidon.dbclient.jdbc.JdbcClientBuilder;
import io.helidon.dbclient.jdbc.JdbcConnectionPool;
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
    private final DbClient reading;
    private final boolean readOnly;
    private final AutoCloseable closing;
    private final MapperManager mappers = MapperManager.create();
    private final DbMapperManager rowMappers = DbMapperManager.create();
    private final ReentrantLock lock = new ReentrantLock(true);

    Store(Dialect dialect, Connections connections, boolean readOnly, AutoCloseable closing) {
        this.dialect = dialect;
        this.connections = connections;
        this.readOnly = readOnly;
        this.closing = closing;
        this.reading = client(connections);
    }

    /** DbClient's mappers, which would look for services each time, are the same for all. */
    private DbClient client(JdbcConnectionPool pool) {
        return JdbcClientBuilder.create().mapperManager(mappers).dbMapperManager(rowMappers).connectionPool(pool)
                .build();
    }

    /** Whether nothing can be changed here. */
    public boolean readOnly() {
        return readOnly;
    }

    /** A query outside any transaction. */
    public Query query(String sql, Map<String, @Nullable Object> always) {
        return new SqlQuery(reading.execute(), sql, always, connections::abandon);
    }

    /**
     * Runs work in one transaction under the write lock.
     *
     * @param work answers whether to keep what it did, with its result; it is run again where the database says that
     *     the transaction lost a race
     * @throws StoreUnavailable if the database cannot be reached
     */
    public <T> T write(Function<Transaction, Kept<T>> work) {
        if (readOnly) {
            throw new IllegalStateException("opened read-only");
        }
        lock.lock();
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
            lock.unlock();
        }
    }

    /** The result of a transaction, and whether it is to be kept. */
    public record Kept<T>(T result, boolean keep) {}

    private <T> T once(Function<Transaction, Kept<T>> work) {
        try (Connection connection = connections.open()) {
            try {
                connection.setAutoCommit(false);
                dialect.lock(connection);
                Transaction transaction = new Transaction(client(() -> connection).transaction(), connection);
                Kept<T> kept = work.apply(transaction);
                if (kept.keep()) {
                    transaction.flush();
                    commit(connection);
                } else {
                    connection.rollback();
                }
                return kept.result();
            } catch (Throwable failure) {
                rollback(connection, failure);
                throw failure;
            }
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            if (StoreFailure.gone(StoreFailure.state(e))) {
                throw new StoreUnavailable(
                        "The database went away while the change was being kept; look whether it was before you make it again",
                        e);
            }
            throw e;
        }
    }

    private static void rollback(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** A connection for work that DbClient has no words for; the caller closes it. */
    Connection connection() {
        return connections.open();
    }

    @Override
    public void close() {
        try {
            if (!readOnly) {
                try (Connection connection = connections.open()) {
                    dialect.close(connection);
                }
            }
            closing.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw StoreFailure.of(e);
        }
    }
}
