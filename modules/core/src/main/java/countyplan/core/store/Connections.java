package countyplan.core.store;

import io.helidon.common.mapper.MapperManager;
import io.helidon.dbclient.DbMapperManager;
import io.helidon.dbclient.DbTransaction;
import io.helidon.dbclient.jdbc.JdbcClientBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The connections there are. They go back after use and are used again: opening one costs more than most queries, and
 * HSQLDB writes to the disk, or closes, whenever the last one goes.
 */
final class Connections implements AutoCloseable {
    /** As many as are used at once; further callers wait for one. */
    private static final int MOST = 16;

    private static final long LONGEST_WAIT_SECONDS = 30;

    private final Dialect dialect;
    private final Source source;
    private final Semaphore free = new Semaphore(MOST, true);
    private final Deque<Held> idle = new ArrayDeque<>();
    private final MapperManager mappers = MapperManager.create();
    private final DbMapperManager rowMappers = DbMapperManager.create();

    /** Opens a connection, or throws {@link StoreUnavailable} where it can say more than the driver. */
    @FunctionalInterface
    interface Source {
        Connection next() throws SQLException;
    }

    Connections(Dialect dialect, Source source) {
        this.dialect = dialect;
        this.source = source;
    }

    /**
     * A connection for the caller alone, until it is closed.
     *
     * @throws StoreUnavailable if none can be had
     */
    Held take() {
        try {
            if (!free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new StoreUnavailable("Too much is being asked at once; try again in a while", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("Countyplan is stopping", e);
        }
        try {
            Held waiting = waiting();
            return waiting != null ? waiting : open();
        } catch (SQLException e) {
            free.release();
            throw new StoreUnavailable("The records cannot be reached: " + e.getMessage(), e);
        } catch (StoreUnavailable e) {
            free.release();
            throw e;
        }
    }

    /** The one used last, if it still works. */
    private @Nullable Held waiting() throws SQLException {
        while (true) {
            Held held;
            synchronized (idle) {
                held = idle.pollLast();
            }
            if (held == null || held.works()) {
                return held;
            }
            held.discard();
        }
    }

    private Held open() throws SQLException {
        Connection connection = source.next();
        connection.setAutoCommit(false);
        return new Held(connection, statements(connection), dialect.forgetsStatements(), this::giveBack);
    }

    /** DbClient's mappers, which would look for services each time, are the same for all. */
    private DbTransaction statements(Connection connection) {
        return JdbcClientBuilder.create()
                .mapperManager(mappers)
                .dbMapperManager(rowMappers)
                .connectionPool(() -> connection)
                .build()
                .transaction();
    }

    /** @param held null if it is of no more use */
    private void giveBack(@Nullable Held held) {
        if (held != null) {
            synchronized (idle) {
                idle.addLast(held);
            }
        }
        free.release();
    }

    @Override
    public void close() {
        synchronized (idle) {
            idle.forEach(Held::discard);
            idle.clear();
        }
    }
}
