package countyplan.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Modules whose tables could not be brought up to date, and why: a command does not try again what failed before, unless the
 * module is another now or somebody asks for it.
 */
final class Failures {
    private static final int LONGEST = 4_000;
    private static final String TABLE =
            """
                    create table if not exists core_migration_failure (
                      module varchar(100) not null primary key, checksum varchar(20) not null, sentence varchar(4000) not null)""";

    private Failures() {}

    /**
     * One.
     *
     * @param checksum of the step that failed; empty where the tables lack what a register needs
     */
    record Failure(String checksum, String sentence) {}

    static void make(Connection connection) throws SQLException {
        try (var create = connection.createStatement()) {
            create.execute(TABLE);
        }
    }

    /** By module; none where nobody has written any yet. */
    static Map<String, Failure> read(Connection connection, Dialect dialect) throws SQLException {
        Map<String, Failure> failures = new HashMap<>();
        try (var select = connection.createStatement();
                ResultSet rows =
                        select.executeQuery("select module, checksum, sentence from core_migration_failure")) {
            while (rows.next()) {
                failures.put(rows.getString(1), new Failure(rows.getString(2), rows.getString(3)));
            }
        } catch (SQLException e) {
            if (!dialect.isNoSuchTable(e)) {
                throw e;
            }
            connection.rollback();
        }
        return failures;
    }

    static void write(Connection connection, String module, Failure failure) throws SQLException {
        forget(connection, module);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into core_migration_failure (module, checksum, sentence) values (?, ?, ?)")) {
            insert.setString(1, module);
            insert.setString(2, failure.checksum());
            String sentence = failure.sentence();
            insert.setString(3, sentence.substring(0, Math.min(LONGEST, sentence.length())));
            insert.executeUpdate();
        }
    }

    static void forget(Connection connection, String module) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from core_migration_failure where module = ?")) {
            delete.setString(1, module);
            delete.executeUpdate();
        }
    }
}
