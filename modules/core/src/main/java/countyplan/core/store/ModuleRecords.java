package countyplan.core.store;

import countyplan.core.Query;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The records of a module as such, whether the module is there or not. */
public final class ModuleRecords {
    private ModuleRecords() {}

    /** A table and how many rows are in it. */
    public record Table(String name, long rows) {}

    /**
     * A step of a module's tables that has been begun.
     *
     * @param taken whether it came to its end
     */
    public record Begun(String module, int number, String title, String checksum, boolean taken) {}

    /** The steps begun of every module but the core. */
    public static List<Begun> steps(Reading reading) {
        return reading.query(
                "select module, number, title, checksum, done, total from core_migration where module <> '' order by module, number",
                Map.of())
                .list(row -> new Begun(row.text("module"), row.integer("number"), row.text("title"),
                        row.text("checksum"), row.integer("done") == row.integer("total")));
    }

    /** The tables of a module. */
    public static List<Table> tables(Reading reading, String module) {
        return tables(sql -> reading.query(sql, Map.of()), module);
    }

    /** The tables of a module, within a change. */
    public static List<Table> tables(Transaction transaction, String module) {
        return tables(sql -> transaction.query(sql, Map.of()), module);
    }

    private static List<Table> tables(Function<String, Query> reading, String module) {
        return reading.apply("select lower(table_name) as named from information_schema.tables"
                + " where table_schema = current_schema and table_type = 'BASE TABLE' order by 1")
                .list(row -> row.text("named")).stream()
                .filter(table -> table.startsWith(ModuleTables.prefix(module)))
                .map(table -> new Table(table, reading.apply("select count(*) as n from " + table)
                        .first(row -> row.number("n")).orElse(0L)))
                .toList();
    }

    /**
     * Deletes every row of a module's tables, and journals that no step of them is done: the tables themselves go at the
     * next start that may change anything, since dropping them could not be undone with the rest of the change.
     */
    public static void remove(Transaction transaction, String module, List<Table> tables) {
        for (Table table : tables) {
            transaction.update("delete from " + table.name(), Map.of());
        }
        transaction.update("update core_migration set done = 0 where module = :module",
                Map.of("module", module));
    }
}
