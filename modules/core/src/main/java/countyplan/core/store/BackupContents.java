package countyplan.core.store;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a backup says that it holds, which has been found to be what it does hold.
 *
 * @param steps the last step of each module's tables
 * @param tables by name
 */
record BackupContents(Map<String, Integer> steps, Map<String, Table> tables) {
    static final String FORMAT = "countyplan-backup-1";
    static final String MANIFEST = "manifest.json";
    static final JsonProvider JSON = JsonProvider.provider();

    /** A table's rows, each with a value for each column in this order. */
    record Table(long rows, String sha256, List<Column> columns) {}

    /** A column; see {@link BackupValue#type}. */
    record Column(String name, String type) {}

    /** The name within the zip of a table's rows. */
    static String entry(String table) {
        return "tables/" + table + ".jsonl";
    }

    /**
     * Reads a backup through and compares it with what it says of itself.
     *
     * @throws BackupUnfit if it is no backup or is damaged
     */
    static BackupContents verified(byte[] backup) {
        Map<String, String> found = new HashMap<>();
        JsonObject manifest = JsonObject.EMPTY_JSON_OBJECT;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(backup))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(MANIFEST)) {
                    manifest = JSON.createReader(zip).readObject();
                    break; // it is the last
                }
                found.put(entry.getName(), digest(zip));
            }
        } catch (IOException | JsonException e) {
            throw new BackupUnfit("The file is damaged: it cannot be read to its end");
        }
        if (!manifest.getString("format", "").equals(FORMAT)) {
            throw new BackupUnfit(
                    "The file is not a whole backup of Countyplan; give a file that the backup command made");
        }
        BackupContents contents = read(manifest);
        contents.tables.forEach((table, told) -> {
            if (!told.sha256.equals(found.get(entry(table)))) {
                throw new BackupUnfit(
                        "The file is damaged: the rows of " + table + " are not those that were backed up");
            }
        });
        return contents;
    }

    private static BackupContents read(JsonObject manifest) {
        try {
            Map<String, Integer> steps = new LinkedHashMap<>();
            JsonObject taken = manifest.getJsonObject("steps");
            taken.keySet().forEach(module -> steps.put(module, taken.getInt(module)));
            Map<String, Table> tables = new LinkedHashMap<>();
            JsonObject told = manifest.getJsonObject("tables");
            for (String name : told.keySet()) {
                JsonObject table = told.getJsonObject(name);
                tables.put(name, new Table(
                        table.getJsonNumber("rows").longValueExact(),
                        table.getString("sha256"),
                        table.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                                .map(column -> new Column(column.getString("name"), column.getString("type")))
                                .toList()));
            }
            return new BackupContents(steps, tables);
        } catch (NullPointerException | ClassCastException | ArithmeticException e) {
            throw new BackupUnfit("The file is damaged: its list of contents has something missing");
        }
    }

    private static String digest(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
