package countyplan.core.store;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Every table in one file that either database can bring back: a zip of {@code manifest.json} and, for each table,
 * {@code tables/NAME.jsonl} with one array a row. The manifest counts the rows and has the SHA-256 of each file.
 */
public final class BackupFile {
    private static final String FORMAT = "countyplan-backup-1";
    private static final String MANIFEST = "manifest.json";
    private static final JsonProvider JSON = JsonProvider.provider();

    private BackupFile() {}

    /**
     * What was brought back.
     *
     * @param lastChange the number of the last change in the log
     */
    public record Restored(int tables, long rows, long lastChange) {}

    /** Makes a backup of one moment, while others go on reading and writing, and reads it back to be sure. */
    public static byte[] make(Store store) {
        try (Connection connection = store.connection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                byte[] backup = write(connection);
                verify(backup);
                return backup;
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreFailure(e);
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
        Map<String, byte[]> files = verify(backup);
        JsonObject manifest = json(files.get(MANIFEST));
        sameTables(manifest, transaction);
        long rows = 0;
        int tables = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().equals(MANIFEST) || file.getKey().equals("tables/core_migration.jsonl")) {
                continue;
            }
            String table = file.getKey().substring("tables/".length(), file.getKey().length() - ".jsonl".length());
            JsonObject told = manifest.getJsonObject("tables").getJsonObject(table);
            long loaded = load(transaction, table, told.getJsonArray("columns"), file.getValue());
            long there = transaction.query("select count(*) as n from " + table, Map.of()).first(row -> row.number("n"))
                    .orElse(0L);
            if (loaded != told.getInt("rows") || there != loaded) {
                throw new BackupUnfit("The backup says %s has %d rows, but %d arrived; nothing was kept"
                        .formatted(table, told.getInt("rows"), there));
            }
            rows += loaded;
            tables++;
        }
        long last = transaction.query("select max(number) as n from core_change", Map.of())
                .first(row -> row.maybeNumber("n").orElse(0))
                .orElse(0L);
        return new Restored(tables, rows, last);
    }

    private static byte[] write(Connection connection) throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonObjectBuilder tables = JSON.createObjectBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String table : tables(connection)) {
                MessageDigest digest = sha256();
                JsonArrayBuilder columns = JSON.createArrayBuilder();
                zip.putNextEntry(new ZipEntry("tables/" + table + ".jsonl"));
                int rows = 0;
                try (var select = connection.createStatement();
                        ResultSet row = select.executeQuery("select * from " + table)) {
                    int width = row.getMetaData().getColumnCount();
                    for (int i = 1; i <= width; i++) {
                        columns.add(JSON.createObjectBuilder()
                                .add("name", row.getMetaData().getColumnLabel(i))
                                .add("type", BackupValue.type(row.getMetaData().getColumnType(i))));
                    }
                    while (row.next()) {
                        JsonArrayBuilder values = JSON.createArrayBuilder();
                        for (int i = 1; i <= width; i++) {
                            BackupValue.add(values, row.getObject(i));
                        }
                        byte[] line = (values.build() + "\n").getBytes(StandardCharsets.UTF_8);
                        digest.update(line);
                        zip.write(line);
                        rows++;
                    }
                }
                zip.closeEntry();
                tables.add(table, JSON.createObjectBuilder()
                        .add("rows", rows)
                        .add("sha256", HexFormat.of().formatHex(digest.digest()))
                        .add("columns", columns));
            }
            zip.putNextEntry(new ZipEntry(MANIFEST));
            JsonObject manifest = JSON.createObjectBuilder()
                    .add("format", FORMAT)
                    .add("steps", steps(connection))
                    .add("tables", tables)
                    .build();
            zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var select = connection.createStatement();
                ResultSet row = select.executeQuery(
                        "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public' and table_type = 'BASE TABLE' order by 1")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private static JsonObjectBuilder steps(Connection connection) throws SQLException {
        JsonObjectBuilder steps = JSON.createObjectBuilder();
        try (var select = connection.createStatement();
                ResultSet row = select.executeQuery(
                        "select module, max(number) from core_migration group by module order by module")) {
            while (row.next()) {
                steps.add(row.getString(1), row.getInt(2));
            }
        }
        return steps;
    }

    private static Map<String, byte[]> verify(byte[] backup) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(backup))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new BackupUnfit("The file is damaged: " + e.getMessage());
        }
        byte[] told = files.get(MANIFEST);
        JsonObject manifest = told == null ? JSON.createObjectBuilder().build() : json(told);
        if (!manifest.getString("format", "").equals(FORMAT)) {
            throw new BackupUnfit("The file is not a backup of Countyplan; give a file that the backup command made");
        }
        for (String table : manifest.getJsonObject("tables").keySet()) {
            byte[] rows = files.get("tables/" + table + ".jsonl");
            String sha256 = manifest.getJsonObject("tables").getJsonObject(table).getString("sha256");
            if (rows == null || !HexFormat.of().formatHex(sha256().digest(rows)).equals(sha256)) {
                throw new BackupUnfit(
                        "The file is damaged: the rows of " + table + " are not those that were backed up");
            }
        }
        return files;
    }

    private static void sameTables(JsonObject manifest, Transaction transaction) {
        Map<String, Integer> here = new LinkedHashMap<>();
        transaction.query("select module, max(number) as number from core_migration group by module", Map.of())
                .each(row -> here.put(row.text("module"), row.integer("number")));
        JsonObject steps = manifest.getJsonObject("steps");
        for (String module : steps.keySet()) {
            String named = module.isEmpty() ? "the core" : "module " + module;
            Integer step = here.get(module);
            if (step == null) {
                throw new BackupUnfit(
                        "The backup has records of " + named + ", which is not installed here; install it first");
            }
            if (step != steps.getInt(module)) {
                throw new BackupUnfit(
                        "The backup has the tables of %s at step %d, here they are at step %d; restore with the version that made it, then upgrade"
                                .formatted(named, steps.getInt(module), step));
            }
        }
    }

    private static long load(Transaction transaction, String table, JsonArray columns, byte[] lines) {
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (JsonObject column : columns.getValuesAs(JsonObject.class)) {
            names.add(column.getString("name"));
            types.add(column.getString("type"));
        }
        String sql = "insert into " + table + " (" + String.join(", ", names) + ") values ("
                + "?, ".repeat(names.size() - 1) + "?)";
        long rows = 0;
        try (BufferedReader reader = new BufferedReader(new StringReader(new String(lines, StandardCharsets.UTF_8)))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonArray row = array(line);
                @Nullable
                Object[] values = new @Nullable Object[names.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = BackupValue.read(types.get(i), row.get(i));
                }
                transaction.insert(sql, values);
                rows++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static JsonObject json(byte @Nullable [] bytes) {
        try (var reader = JSON.createReader(new ByteArrayInputStream(bytes == null ? new byte[0] : bytes))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new BackupUnfit("The file is damaged: its list of contents cannot be read");
        }
    }

    private static JsonArray array(String line) {
        try (var reader = JSON.createReader(new StringReader(line))) {
            return reader.readArray();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
