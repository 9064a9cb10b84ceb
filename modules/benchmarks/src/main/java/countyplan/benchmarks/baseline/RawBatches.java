package countyplan.benchmarks.baseline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the rows of one change with JDBC batches and nothing else. Arguments: the data folder that holds them, and one
/// with the same tables that lacks them. Prints how many rows there are, and the seconds from opening the second folder
/// until it is closed again with all of them kept.
public final class RawBatches {

    private static final int BATCH = 2_000;

    private RawBatches() {
    }

    /// @param columns how many
    private record Table(String insert, int columns, List<@Nullable Object[]> rows) {
    }

    public static void main(String[] arguments) throws Exception {
        var tables = read(Path.of(arguments[0]));
        var rows = tables.stream().mapToLong(table -> table.rows().size()).sum();
        var begun = System.nanoTime();
        var connection = Folder.open(Path.of(arguments[1]), false);
        connection.setAutoCommit(false);
        for (var table : tables) {
            write(connection, table);
        }
        connection.commit();
        Folder.shutDown(connection);
        System.out.println(rows + " " + (System.nanoTime() - begun) / 1e9);
    }

    private static void write(Connection connection, Table table) throws SQLException {
        try (var statement = connection.prepareStatement(table.insert())) {
            var waiting = 0;
            for (var row : table.rows()) {
                for (var i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    /// Everything that the last change wrote, table by table.
    private static List<Table> read(Path home) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (var connection = Folder.open(home, true)) {
            for (var table : numbered(connection).entrySet()) {
                var read = read(connection, table.getKey(), table.getValue());
                if (!read.rows().isEmpty()) {
                    tables.add(read);
                }
            }
            Folder.shutDown(connection);
        }
        return tables;
    }

    /// The tables with the column that tells a row's change.
    private static Map<String, String> numbered(Connection connection) throws SQLException {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("core_change", "number");
        tables.put("core_entry", "number");
        try (var query = connection.createStatement();
                var row = query.executeQuery("select lower(table_name) from information_schema.columns "
                        + "where lower(column_name) = 'change_no' and lower(table_schema) = 'public' order by 1")) {
            while (row.next()) {
                tables.put(row.getString(1), "change_no");
            }
        }
        return tables;
    }

    private static Table read(Connection connection, String name, String number) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery("select * from " + name + " where " + number
                        + " = (select max(number) from core_change)")) {
            var described = row.getMetaData();
            var columns = described.getColumnCount();
            List<String> names = new ArrayList<>(columns);
            for (var i = 1; i <= columns; i++) {
                names.add(described.getColumnLabel(i));
            }
            List<@Nullable Object[]> rows = new ArrayList<>();
            while (row.next()) {
                var values = new @Nullable Object[columns];
                for (var i = 0; i < columns; i++) {
                    values[i] = row.getObject(i + 1);
                }
                rows.add(values);
            }
            return new Table("insert into " + name + " (" + String.join(", ", names) + ") values ("
                    + "?, ".repeat(columns - 1) + "?)", columns, rows);
        }
    }
}
