package countyplan.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a module: they are named after it, and each row is a dated fact. */
final class ModuleTables {
    private static final List<String> DATED = List.of("on_day", "change_no", "void_no");

    private ModuleTables() {}

    /** What the names of a module's tables start with. */
    static String prefix(String module) {
        return (module.isEmpty() ? "core" : module.replace('-', '_')) + "_";
    }

    /** The names of a module's tables. */
    static List<String> of(Connection connection, String module) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select lower(table_name) from information_schema.tables where table_schema = current_schema and table_type = 'BASE TABLE' order by 1");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (row.getString(1).startsWith(prefix(module))) {
                    tables.add(row.getString(1));
                }
            }
        }
        return tables;
    }

    /** Drops the tables of a module, then forgets that they were made; if it is interrupted, it is done again. */
    static void drop(Connection connection, String module) throws SQLException {
        for (String table : of(connection, module)) {
            try (java.sql.Statement drop = connection.createStatement()) {
                drop.execute("drop table " + table + " cascade");
            }
        }
        try (PreparedStatement forget = connection.prepareStatement("delete from core_migration where module = ?")) {
            forget.setString(1, module);
            forget.executeUpdate();
        }
    }

    /**
     * Checks the tables of a module against what the core does with them.
     *
     * @throws StoreUnavailable if a table lacks one of the three columns; see {@link countyplan.core.Facts}
     */
    static void check(Connection connection, String module) throws SQLException {
        tables(connection, module).forEach((table, columns) -> {
            if (!columns.containsAll(DATED)) {
                throw new StoreUnavailable(
                        "Table %s of module %s must have the columns %s; its author has to add a step that does so"
                                .formatted(table, module, String.join(", ", DATED)),
                        null);
            }
        });
    }

    /**
     * Checks the tables of a module against the columns that a register of it needs.
     *
     * @throws StoreUnavailable if one is missing
     */
    static void check(Connection connection, String module, Map<String, Set<String>> needed) throws SQLException {
        Map<String, Set<String>> tables = tables(connection, module);
        for (String table : new TreeSet<>(needed.keySet())) {
            Set<String> missing = new TreeSet<>(Objects.requireNonNull(needed.get(table)));
            missing.removeAll(tables.getOrDefault(table, Set.of()));
            if (!missing.isEmpty()) {
                throw new StoreUnavailable(
                        "Table %s, which a register of module %s keeps its records in, has no column %s; its author has to add a step that makes it"
                                .formatted(table, module, String.join(", ", missing)),
                        null);
            }
        }
    }

    private static Map<String, Set<String>> tables(Connection connection, String module) throws SQLException {
        Map<String, Set<String>> tables = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select table_name, column_name from information_schema.columns where table_schema = current_schema");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String table = row.getString(1).toLowerCase(Locale.ROOT);
                if (table.startsWith(prefix(module))) {
                    tables.computeIfAbsent(table, named -> new HashSet<>())
                            .add(row.getString(2).toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }
}
