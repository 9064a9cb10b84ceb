package countyplan.core.host;

import countyplan.core.Changing;
import countyplan.core.Fault;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.store.ModuleRecords;
import countyplan.core.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lists the tables of modules, and removes those of one that is not there any more. */
final class RecordsOfModules {
    private RecordsOfModules() {}

    static CoreRecords.ModuleRecordList list(CoreRecords.ModuleRecordsQuery query, View view) {
        Session session = (Session) view;
        List<ModuleRecords.Begun> steps = ModuleRecords.steps(session.reading()).stream()
                .filter(step -> query.module().map(step.module()::equals).orElse(true)).toList();
        List<CoreRecords.TableRow> rows = new ArrayList<>();
        for (String module : new TreeSet<>(steps.stream().map(ModuleRecords.Begun::module).toList())) {
            rows(module, ModuleRecords.tables(session.reading(), module)).forEach(rows::add);
        }
        return new CoreRecords.ModuleRecordList(
                summary(rows), rows, steps.stream().map(step -> new CoreRecords.StepRow(step.module(), step.number(),
                        step.title(), step.checksum(), step.taken())).toList());
    }

    static CoreRecords.RecordsRemoved remove(CoreRecords.RemoveRecords query, Changing changing) {
        Session session = (Session) changing;
        Transaction transaction = session.transaction();
        String module = query.module();
        Set<String> kept = new TreeSet<>(transaction
                .query("select distinct module from core_migration where module <> ''", java.util.Map.of())
                .list(row -> row.text("module")));
        if (!kept.contains(module)) {
            throw Refused.notFound("no-such-records", "There are no records of a module \"" + module + "\"",
                    List.copyOf(kept));
        }
        if (session.host().all().module(module).isPresent()) {
            throw Refused.conflict("module-in-use", "The module " + module
                    + " is in use; take its plug-in away and start Countyplan again first: countyplan plugins remove "
                    + module);
        }
        Optional<String> mixed = kept.stream().filter(other -> Modules.sameTables(module, other)).findFirst();
        if (mixed.isPresent()) {
            throw Refused.conflict("tables-mixed", "The tables of " + module + " cannot be told from those of "
                    + mixed.get() + " by their names, so none were removed");
        }
        List<ModuleRecords.Table> tables = ModuleRecords.tables(transaction, module);
        List<CoreRecords.TableRow> rows = rows(module, tables);
        if (!query.confirm().equals(module)) {
            throw Refused.invalid("not-confirmed",
                    "This would remove for good: " + summary(rows) + " Confirm it with the module's id",
                    new Fault("confirm", query.confirm(), module));
        }
        ModuleRecords.remove(transaction, module, tables);
        Belongings.forget(Ref.of(module), transaction);
        changing.log(Ref.to("modules", module), new Holdings(summary(rows)), null);
        return new CoreRecords.RecordsRemoved("The records of " + module + " are removed: " + summary(rows), rows);
    }

    /** What a module held, for the change log. */
    public record Holdings(@countyplan.core.About("its tables and rows") String records) {}

    private static List<CoreRecords.TableRow> rows(String module, List<ModuleRecords.Table> tables) {
        return tables.stream().map(table -> new CoreRecords.TableRow(module, table.name(), table.rows())).toList();
    }

    private static String summary(List<CoreRecords.TableRow> rows) {
        long count = rows.stream().mapToLong(CoreRecords.TableRow::rows).sum();
        return "%,d %s in %,d %s.".formatted(count, count == 1 ? "row" : "rows", rows.size(),
                rows.size() == 1 ? "table" : "tables");
    }
}
