package countyplan.core.store;

import countyplan.core.Migration;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The table of the steps that were taken, statement by statement. */
final class Journal {
    private static final String TABLE = """
            create table if not exists core_migration (
              module varchar(100) not null, number integer not null, title varchar(200) not null,
              checksum varchar(20) not null, done integer not null, total integer not null,
              primary key (module, number))""";

    private Journal() {}

    /** One journalled step: how many of its statements have run. */
    record Taken(String checksum, int done, int total) {}

    static void make(Connection connection) throws SQLException {
        try (var create = connection.createStatement()) {
            create.execute(TABLE);
        }
    }

    /** How far a module's steps have been taken. */
    static SchemaState state(Map<Integer, Taken> journal, List<Step> steps, String module) {
        int taken = 0;
        for (Step step : steps) {
            Taken there = journal.get(step.number());
            // one that did not come to its end may be mended by its author, and is taken anew
            if (there != null && there.done() == there.total() && !there.checksum().equals(step.checksum())) {
                return new SchemaState(taken, steps.size(), Optional.of(
                        "changed: step %d (%s) is not the step that was taken here; use the version of %s that took it, or a later release"
                                .formatted(step.number(), step.title(), whose(module))));
            }
            taken += there != null && there.done() == there.total() ? 1 : 0;
        }
        int newest = journal.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (newest > steps.size()) {
            return new SchemaState(newest, steps.size(), Optional.of(
                    "newer: its tables here are of a later version (step %d, this version knows %d); use a later version of %s"
                            .formatted(newest, steps.size(), whose(module))));
        }
        return new SchemaState(taken, steps.size(), Optional.empty());
    }

    private static String whose(String module) {
        return module.isEmpty() ? "Countyplan" : "it";
    }

    /** Takes one step from where it stopped; another process may have taken it by now. Answers whether it had to. */
    static boolean take(Connection connection, Dialect dialect, String module, Migration migration)
            throws SQLException {
        int from = done(connection, module, migration);
        List<String> statements = migration.statements();
        for (int done = from; done < statements.size(); done++) {
            try (var statement = connection.createStatement()) {
                statement.execute(statements.get(done));
            } catch (SQLException e) {
                if (StoreFailure.gone(StoreFailure.state(e)) || dialect.isNotAllowed(e)) {
                    throw e;
                }
                throw new StepFailed(migration, done, e);
            }
            update(connection, "update core_migration set done = ? where module = ? and number = ?",
                    done + 1, module, migration.number());
        }
        return from < statements.size();
    }

    private static int done(Connection connection, String module, Migration migration) throws SQLException {
        Step step = Step.of(migration);
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select checksum, done from core_migration where module = ? and number = ?")) {
            select.setString(1, module);
            select.setInt(2, migration.number());
            try (ResultSet row = select.executeQuery()) {
                if (row.next() && row.getString(1).equals(step.checksum())) {
                    return row.getInt(2);
                }
            }
        }
        update(connection, "delete from core_migration where module = ? and number = ?", module, step.number());
        update(connection,
                "insert into core_migration (module, number, title, checksum, done, total) values (?, ?, ?, ?, 0, ?)",
                module, step.number(), step.title(), step.checksum(), step.statements());
        return 0;
    }

    private static void update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Steps by module; empty where there is no journal yet. */
    static Map<String, Map<Integer, Taken>> read(Connection connection, Dialect dialect)
            throws SQLException {
        Map<String, Map<Integer, Taken>> journal = new TreeMap<>();
        try (var select = connection.createStatement();
                ResultSet rows =
                        select.executeQuery("select module, number, checksum, done, total from core_migration")) {
            while (rows.next()) {
                journal.computeIfAbsent(rows.getString(1), module -> new HashMap<>())
                        .put(rows.getInt(2), new Taken(rows.getString(3), rows.getInt(4), rows.getInt(5)));
            }
        } catch (SQLException e) {
            if (!dialect.isNoSuchTable(e)) {
                throw e;
            }
            connection.rollback();
        }
        return journal;
    }

    /** A statement of a step was refused. */
    static final class StepFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int number;
        private final String title;
        private final int done;
        private final int total;

        StepFailed(Migration migration, int done, SQLException refused) {
            super(String.valueOf(refused.getMessage()).lines().findFirst().orElse("").strip(), refused);
            this.number = migration.number();
            this.title = migration.title();
            this.done = done;
            this.total = migration.statements().size();
        }

        /** @param kept whether the database keeps what the statements before it did */
        String sentence(boolean kept) {
            String before = done == 0 ? "nothing of this step was done"
                    : kept ? "the " + (done == 1 ? "statement before it stays" : done + " statements before it stay")
                            + ", and the next try goes on from there"
                            : "what the step did before it was undone";
            return "failed at %d: statement %d of %d of step %d (%s) was refused: %s; %s".formatted(number, done + 1,
                    total, number, title, getMessage(), before);
        }
    }
}
