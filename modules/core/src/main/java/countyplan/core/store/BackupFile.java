package countyplan.core.store;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Every table in one file that either database can bring back: a zip of {@code tables/NAME.jsonl} for each table, with
 * one array a row, and {@code manifest.json}, which counts the rows and has the SHA-256 of each of those files.
 */
public final class BackupFile {
    private BackupFile() {}

    /**
     * What was brought back.
     *
     * @param lastChange the number of the last change in the log
     */
    public record Restored(int tables, long rows, long lastChange) {}

    /** Makes a backup of one moment, while others go on reading and writing, and reads it back to be sure. */
    public static byte[] make(Store store) {
        try (Held held = store.take()) {
            byte[] backup = ofOneMoment(held.connection());
            BackupContents.verified(backup);
            return backup;
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fills the empty tables from a backup.
     *
     * @throws BackupUnfit if it is no backup, is damaged, or was made with other modules or other versions of them
     */
    public static Restored restore(byte[] backup, Transaction transaction) {
        return Restoring.of(backup, transaction);
    }

    private static byte[] ofOneMoment(Connection connection) throws SQLException, IOException {
        // what both databases call so keeps every query of the transaction to the moment of its first
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return write(connection);
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    private static byte[] write(Connection connection) throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Map<String, Integer> steps = steps(connection);
            JsonObjectBuilder tables = BackupContents.JSON.createObjectBuilder();
            for (String table : tables(connection, steps)) {
                zip.putNextEntry(new ZipEntry(BackupContents.entry(table)));
                tables.add(table, rows(connection, table, zip));
                zip.closeEntry();
            }
            JsonObjectBuilder taken = BackupContents.JSON.createObjectBuilder();
            steps.forEach(taken::add);
            String manifest = BackupContents.JSON.createObjectBuilder()
                    .add("format", BackupContents.FORMAT)
                    .add("steps", taken)
                    .add("tables", tables)
                    .build()
                    .toString();
            zip.putNextEntry(new ZipEntry(BackupContents.MANIFEST));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** Writes a table's rows; answers what the manifest says of them. */
    private static JsonObjectBuilder rows(Connection connection, String table, OutputStream out)
            throws SQLException, IOException {
        MessageDigest digest = BackupContents.sha256();
        OutputStream digested = new DigestOutputStream(out, digest);
        JsonArrayBuilder columns = BackupContents.JSON.createArrayBuilder();
        long rows = 0;
        try (var select = connection.createStatement();
                ResultSet row = select.executeQuery("select * from " + table)) {
            ResultSetMetaData shape = row.getMetaData();
            for (int i = 1; i <= shape.getColumnCount(); i++) {
                columns.add(BackupContents.JSON.createObjectBuilder()
                        .add("name", shape.getColumnLabel(i))
                        .add("type", BackupValue.type(shape.getColumnType(i))));
            }
            while (row.next()) {
                JsonArrayBuilder values = BackupContents.JSON.createArrayBuilder();
                for (int i = 1; i <= shape.getColumnCount(); i++) {
                    BackupValue.add(values, row.getObject(i));
                }
                digested.write((values.build() + "\n").getBytes(StandardCharsets.UTF_8));
                rows++;
            }
        }
        return BackupContents.JSON.createObjectBuilder()
                .add("rows", rows)
                .add("sha256", HexFormat.of().formatHex(digest.digest()))
                .add("columns", columns);
    }

    /** The last step of each module's tables. */
    private static Map<String, Integer> steps(Connection connection) throws SQLException {
        Map<String, Integer> steps = new TreeMap<>();
        try (var select = connection.createStatement();
                ResultSet row = select.executeQuery("select module, max(number) from core_migration group by module")) {
            while (row.next()) {
                steps.put(row.getString(1), row.getInt(2));
            }
        }
        return steps;
    }

    /** The tables of the core and the modules; a PostgreSQL database may hold others' besides. */
    private static List<String> tables(Connection connection, Map<String, Integer> steps) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var select = connection.createStatement();
                ResultSet row = select.executeQuery(
                        "select lower(table_name) from information_schema.tables where table_schema = current_schema and table_type = 'BASE TABLE' order by 1")) {
            while (row.next()) {
                String table = row.getString(1);
                if (!table.equals("core_migration")
                        && steps.keySet().stream().anyMatch(module -> table.startsWith(ModuleTables.prefix(module)))) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }
}
