package countyplan.core.store;

import jakarta.json.JsonArray;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Fills empty tables from a backup. */
final class Restoring {
    private final Transaction transaction;

    private Restoring(Transaction transaction) {
        this.transaction = transaction;
    }

    static BackupFile.Restored of(byte[] backup, Transaction transaction) {
        return new Restoring(transaction).restore(backup);
    }

    private BackupFile.Restored restore(byte[] backup) {
        BackupContents contents = BackupContents.verified(backup);
        sameSteps(contents.steps());
        sameColumns(contents.tables());
        Map<String, String> tables = new HashMap<>();
        contents.tables().keySet().forEach(table -> tables.put(BackupContents.entry(table), table));
        long rows = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(backup))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String table = tables.get(entry.getName());
                if (table != null) {
                    rows += load(table, contents.tables().get(table), zip);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long last = number("select max(number) as n from core_change");
        return new BackupFile.Restored(tables.size(), rows, last);
    }

    private void sameSteps(Map<String, Integer> steps) {
        Map<String, Integer> here = new HashMap<>();
        transaction.query("select module, max(number) as number from core_migration group by module", Map.of())
                .each(row -> here.put(row.text("module"), row.integer("number")));
        steps.forEach((module, step) -> {
            String named = module.isEmpty() ? "the core" : "module " + module;
            Integer known = here.get(module);
            if (known == null) {
                throw new BackupUnfit(
                        "The backup has records of " + named + ", which is not installed here; install it first");
            }
            if (!known.equals(step)) {
                throw new BackupUnfit(
                        "The backup has the tables of %s at step %d, here they are at step %d; restore with the version that made it, then upgrade"
                                .formatted(named, step, known));
            }
        });
    }

    /** The names go into statements: none may be other than those of tables and columns that are here. */
    private void sameColumns(Map<String, BackupContents.Table> tables) {
        Map<String, Set<String>> here = new HashMap<>();
        transaction.query(
                "select lower(table_name) as named, lower(column_name) as held from information_schema.columns where table_schema = current_schema",
                Map.of())
                .each(row -> here.computeIfAbsent(row.text("named"), table -> new HashSet<>()).add(row.text("held")));
        tables.forEach((name, table) -> {
            Set<String> columns = here.getOrDefault(name, Set.of());
            if (table.columns().isEmpty()
                    || !table.columns().stream().allMatch(column -> columns.contains(column.name()))) {
                throw new BackupUnfit("The backup has a table " + name
                        + " that is not as it is here; restore with the version that made it");
            }
        });
    }

    private long load(String table, BackupContents.Table told, ZipInputStream lines) throws IOException {
        List<BackupContents.Column> columns = told.columns();
        String sql = "insert into " + table + " ("
                + String.join(", ", columns.stream().map(BackupContents.Column::name).toList()) + ") values ("
                + "?, ".repeat(columns.size() - 1) + "?)";
        // not closed: that would close the whole zip
        BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            transaction.insert(sql, values(columns, line));
        }
        long there = number("select count(*) as n from " + table);
        if (there != told.rows()) {
            throw new BackupUnfit("The backup says %s has %d rows, but %d arrived; nothing was kept"
                    .formatted(table, told.rows(), there));
        }
        return there;
    }

    private static @Nullable Object[] values(List<BackupContents.Column> columns, String line) {
        try (var reader = BackupContents.JSON.createReader(new StringReader(line))) {
            JsonArray row = reader.readArray();
            @Nullable
            Object[] values = new @Nullable Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = BackupValue.read(columns.get(i).type(), row.get(i));
            }
            return values;
        }
    }

    private long number(String sql) {
        return transaction.query(sql, Map.of()).first(row -> row.maybeNumber("n").orElse(0)).orElse(0L);
    }
}
