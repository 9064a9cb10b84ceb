package countyplan.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The few ways in which the two databases differ. */
enum Dialect {
    HSQLDB("42501", true, true) {
        @Override
        void lock(Connection connection) {
            // one process holds the folder, and one thread of it the store's lock
        }

        @Override
        void settle(Connection connection, String prefix) {
            // texts are in order of their characters' numbers already
        }

        @Override
        void close(Connections connections) throws SQLException {
            try (Held held = connections.take(); Statement shutdown = held.connection().createStatement()) {
                shutdown.execute("shutdown");
            }
        }
    },
    POSTGRESQL("42P01", false, false) {
        @Override
        void lock(Connection connection) throws SQLException {
            try (Statement lock = connection.createStatement()) {
                lock.execute("select pg_advisory_xact_lock(" + WRITE_LOCK + ")");
            }
        }

        @Override
        void settle(Connection connection, String prefix) throws SQLException {
            TextOrder.settle(connection, prefix);
        }

        @Override
        void close(Connections connections) {
            // the server goes on
        }
    };

    /** "CTPLAN" in ASCII: one lock for all of Countyplan's changes to one database. */
    private static final long WRITE_LOCK = 0x4354504C414EL;

    /** What a query of a table that is not there is refused with. */
    private final String noSuchTable;

    /** Whether a statement is compiled anew whenever no open statement has its text; PostgreSQL's driver keeps some. */
    private final boolean forgetsStatements;

    /** Whether a statement that makes or changes a table is kept at once, whatever becomes of its transaction. */
    private final boolean keepsDefinitions;

    Dialect(String noSuchTable, boolean forgetsStatements, boolean keepsDefinitions) {
        this.noSuchTable = noSuchTable;
        this.forgetsStatements = forgetsStatements;
        this.keepsDefinitions = keepsDefinitions;
    }

    boolean keepsDefinitions() {
        return keepsDefinitions;
    }

    boolean forgetsStatements() {
        return forgetsStatements;
    }

    /** Keeps writers of other processes out until the transaction ends. */
    abstract void lock(Connection connection) throws SQLException;

    /** Makes tables with that prefix behave as in the other database, as far as SQL for both cannot say it. */
    abstract void settle(Connection connection, String prefix) throws SQLException;

    /** Leaves the database tidy, so that it opens fast next time. */
    abstract void close(Connections connections) throws SQLException;

    /** Whether the database's user may not, or has no schema to do it in; HSQLDB's own user may do anything. */
    boolean isNotAllowed(SQLException failure) {
        return this == POSTGRESQL
                && ("42501".equals(failure.getSQLState()) || "3F000".equals(failure.getSQLState()));
    }

    boolean isNoSuchTable(SQLException failure) {
        return noSuchTable.equals(failure.getSQLState());
    }
}
