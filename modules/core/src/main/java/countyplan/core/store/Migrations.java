package countyplan.core.store;

import countyplan.core.Migration;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Brings a store's tables up to what the modules need, step by step, and journals how far it came: HSQLDB commits every
 * statement that changes a table by itself, so that an interrupted step is taken up again where it stopped.
 */
public final class Migrations {
    private static final String JOURNAL = """
            create table if not exists core_migration (
              module varchar(100) not null, number integer not null, title varchar(200) not null,
              checksum varchar(20) not null, done integer not null, total integer not null,
              primary key (module, number))""";

    private Migrations() {}

    /** One journalled step. */
    private record Step(String checksum, int done, int total) {}

    /**
     * Whether every step has been taken.
     *
     * @throws StoreUnavailable if the tables are newer than the module, or a step has changed since it was taken
     */
    public static boolean isUpToDate(Store store, Map<String, List<Migration>> modules) {
        try (Connection connection = store.connection()) {
            Map<String, Map<Integer, Step>> taken = journal(connection);
            boolean complete = !taken.isEmpty();
            for (Map.Entry<String, List<Migration>> module : modules.entrySet()) {
                complete &= pending(module.getKey(), module.getValue(), taken.getOrDefault(module.getKey(), Map.of()))
                        .isEmpty();
            }
            return complete;
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /**
     * Takes the steps that have not been taken.
     *
     * @throws StoreUnavailable as {@link #isUpToDate}
     */
    public static void run(Store store, Map<String, List<Migration>> modules) {
        try (Connection connection = store.connection()) {
            connection.setAutoCommit(true);
            try (var create = connection.createStatement()) {
                create.execute(JOURNAL);
            }
            Map<String, Map<Integer, Step>> taken = journal(connection);
            for (Map.Entry<String, List<Migration>> module : modules.entrySet()) {
                Map<Integer, Step> steps = taken.getOrDefault(module.getKey(), Map.of());
                for (Migration migration : pending(module.getKey(), module.getValue(), steps)) {
                    take(connection, module.getKey(), migration, steps.get(migration.number()));
                }
            }
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    private static List<Migration> pending(String module, List<Migration> wanted, Map<Integer, Step> taken) {
        List<Migration> pending = new ArrayList<>();
        for (Migration migration : wanted) {
            Step step = taken.get(migration.number());
            if (step == null || step.done() < step.total()) {
                pending.add(migration);
            }
            if (step != null && !step.checksum().equals(checksum(migration))) {
                throw new StoreUnavailable(
                        "Step %d of the tables of %s is not the step that was taken in this data folder; use the version of Countyplan that made it, or a later release"
                                .formatted(migration.number(), named(module)),
                        null);
            }
        }
        int newest = taken.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (newest > wanted.size()) {
            throw new StoreUnavailable(
                    "The tables of %s are of a later version (step %d, this version knows %d); use a later version of Countyplan"
                            .formatted(named(module), newest, wanted.size()),
                    null);
        }
        return pending;
    }

    private static void take(Connection connection, String module, Migration migration,
            @org.jspecify.annotations.Nullable Step begun)
            throws SQLException {
        if (begun == null) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into core_migration (module, number, title, checksum, done, total) values (?, ?, ?, ?, 0, ?)")) {
                insert.setString(1, module);
                insert.setInt(2, migration.number());
                insert.setString(3, migration.title());
                insert.setString(4, checksum(migration));
                insert.setInt(5, migration.statements().size());
                insert.executeUpdate();
            }
        }
        for (int done = begun == null ? 0 : begun.done(); done < migration.statements().size(); done++) {
            try (var statement = connection.createStatement();
                    PreparedStatement journal = connection.prepareStatement(
                            "update core_migration set done = ? where module = ? and number = ?")) {
                statement.execute(migration.statements().get(done));
                journal.setInt(1, done + 1);
                journal.setString(2, module);
                journal.setInt(3, migration.number());
                journal.executeUpdate();
            } catch (SQLException e) {
                throw new StoreUnavailable(
                        "Step %d (%s) of the tables of %s failed at statement %d: %s"
                                .formatted(migration.number(), migration.title(), named(module), done + 1,
                                        e.getMessage()),
                        e);
            }
        }
    }

    private static Map<String, Map<Integer, Step>> journal(Connection connection) throws SQLException {
        Map<String, Map<Integer, Step>> taken = new LinkedHashMap<>();
        if (!exists(connection)) {
            return taken;
        }
        try (PreparedStatement select =
                connection.prepareStatement("select module, number, checksum, done, total from core_migration");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                taken.computeIfAbsent(rows.getString(1), module -> new LinkedHashMap<>())
                        .put(rows.getInt(2), new Step(rows.getString(3), rows.getInt(4), rows.getInt(5)));
            }
        }
        return taken;
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select 1 from information_schema.tables where lower(table_name) = 'core_migration'");
                ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    static String checksum(Migration migration) {
        CRC32C sum = new CRC32C();
        for (String statement : migration.statements()) {
            sum.update(statement.replaceAll("\\s+", " ").strip().getBytes(StandardCharsets.UTF_8));
            sum.update(';');
        }
        return Long.toHexString(sum.getValue());
    }

    private static String named(String module) {
        return module.isEmpty() ? "the core" : module;
    }
}
