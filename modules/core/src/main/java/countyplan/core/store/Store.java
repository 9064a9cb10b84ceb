package countyplan.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The records. Reads run side by side; changes run one at a time, each holding the write lock from its first read to
 * its commit, so that the order of the change log is the order of the commits.
 */
public final class Store implements AutoCloseable {
    private static final int TRIES = 5;

    private final Dialect dialect;
    private final Connections connections;
    private final boolean readOnly;
    private final ReentrantLock lock = new ReentrantLock(true);

    Store(Dialect dialect, Connections.Source source, boolean readOnly) {
        this.dialect = dialect;
        this.connections = new Connections(dialect, source);
        this.readOnly = readOnly;
    }

    /** Whether nothing can be changed here. */
    public boolean readOnly() {
        return readOnly;
    }

    /** What one asking reads with; the caller closes it. */
    public Reading read() {
        return new Reading(connections::take);
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
        try (Held held = connections.take()) {
            dialect.lock(held.connection());
            Transaction transaction = new Transaction(held);
            Kept<T> kept = work.apply(transaction);
            if (kept.keep()) {
                transaction.flush();
                commit(held.connection());
            }
            return kept.result();
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

    Dialect dialect() {
        return dialect;
    }

    /** A connection for work on the tables as such; the caller closes it. */
    Held take() {
        return connections.take();
    }

    @Override
    public void close() {
        try (connections) {
            if (!readOnly) {
                dialect.close(connections);
            }
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }
}
