package countyplan.core.store;

import countyplan.core.Migration;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

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

    /** One journalled step: how many of its statements have run. */
    private record Step(String checksum, int done, int total) {}

    /**
     * Whether every step has been taken.
     *
     * @throws StoreUnavailable if the tables are newer than the module, a step has changed since it was taken, or the
     *     database's user may not read them
     */
    public static boolean isUpToDate(Store store, Map<String, List<Migration>> modules) {
        try (Held held = store.take()) {
            return isUpToDate(journal(held.connection(), store.dialect()), modules);
        } catch (SQLException e) {
            throw failure(e, store.dialect());
        }
    }

    /**
     * Takes the steps that have not been taken.
     *
     * @throws StoreUnavailable if a statement of a step fails, the tables it made are not as they must be, or the
     *     database's user may not make any
     */
    public static void run(Store store, Map<String, List<Migration>> modules) {
        try (Held held = store.take()) {
            Connection connection = held.connection();
            store.dialect().lock(connection);
            try (var create = connection.createStatement()) {
                create.execute(JOURNAL);
            }
            connection.commit();
            for (Map.Entry<String, List<Migration>> module : modules.entrySet()) {
                for (Migration migration : module.getValue()) {
                    store.dialect().lock(connection);
                    boolean taken = take(connection, module.getKey(), migration);
                    if (taken) {
                        store.dialect().settle(connection, ModuleTables.prefix(module.getKey()));
                    }
                    if (taken && !module.getKey().isEmpty() && migration.number() == module.getValue().size()) {
                        ModuleTables.check(connection, module.getKey());
                    }
                    connection.commit();
                }
            }
        } catch (SQLException e) {
            throw failure(e, store.dialect());
        }
    }

    /**
     * Checks that tables have the columns that somebody needs.
     *
     * @param needed by table
     * @throws StoreUnavailable if one lacks some
     */
    public static void check(Store store, String module, Map<String, Set<String>> needed) {
        try (Held held = store.take()) {
            ModuleTables.check(held.connection(), module, needed);
        } catch (SQLException e) {
            throw failure(e, store.dialect());
        }
    }

    private static RuntimeException failure(SQLException failure, Dialect dialect) {
        return dialect.isNotAllowed(failure)
                ? new StoreUnavailable(
                        "The database's user may not make or use Countyplan's tables there; let that user own the database",
                        failure)
                : StoreFailure.of(failure);
    }

    private static boolean isUpToDate(Map<String, Map<Integer, Step>> journal, Map<String, List<Migration>> modules) {
        boolean complete = !journal.isEmpty();
        for (Map.Entry<String, List<Migration>> module : modules.entrySet()) {
            Map<Integer, Step> taken = journal.getOrDefault(module.getKey(), Map.of());
            for (Migration migration : module.getValue()) {
                Step step = taken.get(migration.number());
                complete &= step != null && step.done() == step.total();
                if (step != null && !step.checksum().equals(checksum(migration))) {
                    throw new StoreUnavailable(
                            "Step %d of the tables of %s is not the step that was taken here; use the version of Countyplan that made it, or a later release"
                                    .formatted(migration.number(), named(module.getKey())),
                            null);
                }
            }
            int knows = module.getValue().size();
            for (int newest : taken.keySet()) {
                if (newest > knows) {
                    throw new StoreUnavailable(
                            "The tables of %s are of a later version (step %d, this version knows %d); use a later version of Countyplan"
                                    .formatted(named(module.getKey()), newest, knows),
                            null);
                }
            }
        }
        return complete;
    }

    /** Takes one step from where it stopped; another process may have taken it by now. Answers whether it had to. */
    private static boolean take(Connection connection, String module, Migration migration) throws SQLException {
        int from = done(connection, module, migration);
        List<String> statements = migration.statements();
        for (int done = from; done < statements.size(); done++) {
            try (var statement = connection.createStatement()) {
                statement.execute(statements.get(done));
            } catch (SQLException e) {
                throw new StoreUnavailable(
                        "Step %d (%s) of the tables of %s failed at statement %d: %s"
                                .formatted(migration.number(), migration.title(), named(module), done + 1,
                                        e.getMessage()),
                        e);
            }
            update(connection, "update core_migration set done = ? where module = ? and number = ?",
                    done + 1, module, migration.number());
        }
        return from < statements.size();
    }

    private static int done(Connection connection, String module, Migration migration) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select done from core_migration where module = ? and number = ?")) {
            select.setString(1, module);
            select.setInt(2, migration.number());
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return row.getInt(1);
                }
            }
        }
        update(connection,
                "insert into core_migration (module, number, title, checksum, done, total) values (?, ?, ?, ?, 0, ?)",
                module, migration.number(), migration.title(), checksum(migration), migration.statements().size());
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
    private static Map<String, Map<Integer, Step>> journal(Connection connection, Dialect dialect)
            throws SQLException {
        Map<String, Map<Integer, Step>> journal = new HashMap<>();
        try (var select = connection.createStatement();
                ResultSet rows =
                        select.executeQuery("select module, number, checksum, done, total from core_migration")) {
            while (rows.next()) {
                journal.computeIfAbsent(rows.getString(1), module -> new HashMap<>())
                        .put(rows.getInt(2), new Step(rows.getString(3), rows.getInt(4), rows.getInt(5)));
            }
        } catch (SQLException e) {
            if (!dialect.isNoSuchTable(e)) {
                throw e;
            }
        }
        return journal;
    }

    /** Tells a step from another by its statements, however they are laid out. */
    static String checksum(Migration migration) {
        CRC32C sum = new CRC32C();
        StringBuilder words = new StringBuilder();
        for (String statement : migration.statements()) {
            words.setLength(0);
            for (int i = 0; i < statement.length(); i++) {
                char c = Character.isWhitespace(statement.charAt(i)) ? ' ' : statement.charAt(i);
                if (c != ' ' || !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(c);
                }
            }
            sum.update(words.toString().strip().getBytes(StandardCharsets.UTF_8));
            sum.update(';');
        }
        return Long.toHexString(sum.getValue());
    }

    private static String named(String module) {
        return module.isEmpty() ? "the core" : module;
    }
}
