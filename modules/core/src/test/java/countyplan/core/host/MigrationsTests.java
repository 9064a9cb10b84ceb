package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Migration;
import countyplan.core.store.Migrations;
import countyplan.core.store.ModuleRecords;
import countyplan.core.store.Reading;
import countyplan.core.store.Schema;
import countyplan.core.store.SchemaState;
import countyplan.core.store.Store;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables are brought up to date step by step; what cannot be is told in a sentence, and nothing is guessed. */
@ParameterizedClass
@EnumSource(Records.class)
class MigrationsTests {
    private static final Migration PLANS = Migration.of(1, "plans", table("plans_plan"), table("plans_note"));
    private static final Migration LEADS =
            Migration.of(2, "leads", "alter table plans_plan add column if not exists lead varchar(50)");
    private static final Migration MAPS = Migration.of(1, "maps", table("maps_map"));

    @Parameter
    Records records;

    @TempDir
    Path home;

    private Store store;

    @BeforeEach
    void open() {
        store = records.store(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyStepIsTakenOnce() {
        Map<String, Schema> first = modules(List.of(PLANS), List.of(MAPS));
        assertFalse(isUpToDate(first));
        Migrations.run(store, first);
        assertTrue(isUpToDate(first));
        Map<String, Schema> later = modules(List.of(PLANS, LEADS), List.of(MAPS));
        assertFalse(isUpToDate(later));
        Migrations.run(store, later);
        Migrations.run(store, later);
        assertTrue(isUpToDate(later));
        assertEquals(3, count("core_migration"));
        execute("insert into plans_plan (id, on_day, change_no, lead) values (1, date '2022-06-01', 1, 'Jo')");
    }

    @Test
    void aModuleThatCameLaterGetsItsTables() {
        Migrations.run(store, Map.of("plans", Schema.of(List.of(PLANS))));
        assertFalse(isUpToDate(modules(List.of(PLANS), List.of(MAPS))));
        Migrations.run(store, modules(List.of(PLANS), List.of(MAPS)));
        assertEquals(0, count("maps_map"));
    }

    @Test
    void anInterruptedStepIsFinished() {
        Migrations.run(store, modules(List.of(PLANS), List.of(MAPS)));
        execute("drop table plans_note");
        execute("update core_migration set done = 1 where module = 'plans'");
        assertFalse(isUpToDate(modules(List.of(PLANS), List.of(MAPS))));
        Migrations.run(store, modules(List.of(PLANS), List.of(MAPS)));
        assertEquals(0, count("plans_note"));
        assertTrue(isUpToDate(modules(List.of(PLANS), List.of(MAPS))));
    }

    @Test
    void aStatementThatFailsIsToldAndStopsThatModuleAlone() {
        Migration failing =
                Migration.of(2, "leads", "alter table plans_plan add column lead varchar(50)", "create tabel");
        Map<String, Schema> modules = modules(List.of(PLANS, failing), List.of(MAPS));
        String told = problem(Migrations.run(store, modules));
        assertTrue(told.startsWith("failed at 2: statement 2 of 2 of step 2 (leads) was refused: "), told);
        assertEquals(0, count("maps_map"));
        if (records == Records.IN_POSTGRESQL) {
            assertTrue(told.endsWith("; what the step did before it was undone"), told);
            assertThrows(RuntimeException.class, () -> execute("update plans_plan set lead = 'Jo'"));
        } else {
            assertTrue(
                    told.endsWith("; the statement before it stays, and the next try goes on from there"), told);
            execute("update plans_plan set lead = 'Jo'");
        }
        assertFalse(isUpToDate(modules));
    }

    @Test
    void aStepThatFailedIsToldOfUntilItIsAnotherOrIsTriedAgain() {
        Migration failing = Migration.of(2, "leads", "insert into plans_plan (id, on_day, change_no) "
                + "select max(id), max(on_day), max(change_no) from plans_note");
        Map<String, Schema> modules = modules(List.of(PLANS, failing), List.of(MAPS));
        String told = problem(Migrations.run(store, modules));
        Migrations.Standing standing = Migrations.examine(store, modules);
        assertEquals(told, problem(standing));
        assertEquals(Set.of("plans"), standing.failed());
        assertTrue(standing.isComplete(), "nothing is to be done by itself");
        assertFalse(Migrations.examine(store, modules(List.of(PLANS, LEADS), List.of(MAPS))).isComplete());
        execute("insert into plans_note (id, on_day, change_no) values (1, date '2022-06-01', 1)");
        assertEquals("", problem(Migrations.run(store, modules)));
        assertTrue(isUpToDate(modules));
    }

    @Test
    void aStepThatFailedMayBeMended() {
        Migration failing = Migration.of(2, "leads", LEADS.statements().getFirst(), "create tabel");
        assertTrue(problem(Migrations.run(store, modules(List.of(PLANS, failing), List.of(MAPS)))).contains("refused"));
        Map<String, Schema> mended = modules(List.of(PLANS, LEADS), List.of(MAPS));
        assertEquals("", problem(Migrations.run(store, mended)));
        assertTrue(isUpToDate(mended));
    }

    @Test
    void aStepThatIsNotTheOneTakenIsToldAndLeftAlone() {
        Migrations.run(store, modules(List.of(PLANS), List.of(MAPS)));
        Migration laidOutElse =
                Migration.of(1, "plans", table("plans_plan").replace(" ", "\n  "), table("plans_note"));
        assertTrue(isUpToDate(modules(List.of(laidOutElse), List.of(MAPS))));
        Migration other = Migration.of(1, "plans", table("plans_plan"));
        assertProblem(
                "changed: step 1 (plans) is not the step that was taken here; use the version of it that took it, or a later release",
                modules(List.of(other), List.of(MAPS)));
    }

    @Test
    void tablesOfALaterVersionAreToldAndLeftAlone() {
        Migrations.run(store, modules(List.of(PLANS, LEADS), List.of(MAPS)));
        assertProblem(
                "newer: its tables here are of a later version (step 2, this version knows 1); use a later version of it",
                modules(List.of(PLANS), List.of(MAPS)));
    }

    @Test
    void tablesThatCannotHoldDatedFactsAreRefused() {
        Migration undated = Migration.of(1, "maps",
                "create table if not exists maps_map (id integer not null primary key, on_day date not null)");
        Map<String, Schema> modules = modules(List.of(PLANS), List.of(undated));
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    "failed at 1: Table maps_map of module maps must have the columns on_day, change_no, void_no; its author has to add a step that does so",
                    Migrations.run(store, modules).modules().get("maps").problem().orElse(""));
            assertFalse(isUpToDate(modules));
        }
    }

    @Test
    void whatAModuleHeldIsKnownWhenItIsNotThere() {
        Migrations.run(store, modules(List.of(PLANS, LEADS), List.of(MAPS)));
        Migrations.Standing standing = Migrations.examine(store, Map.of("maps", Schema.of(List.of(MAPS))));
        assertEquals(Map.of("plans", 2), standing.absent());
        assertTrue(standing.isComplete());
    }

    @Test
    void tablesThatWereEmptiedForGoodGoAtTheNextStart() {
        Map<String, Schema> both = modules(List.of(PLANS, LEADS), List.of(MAPS));
        Migrations.run(store, both);
        store.write(transaction -> {
            ModuleRecords.remove(transaction, "plans", ModuleRecords.tables(transaction, "plans"));
            return new Store.Kept<>("", true);
        });
        Map<String, Schema> rest = Map.of("maps", Schema.of(List.of(MAPS)));
        assertFalse(isUpToDate(rest));
        assertEquals(Map.of(), Migrations.run(store, rest).absent());
        assertThrows(RuntimeException.class, () -> count("plans_plan"));
        assertEquals(1, count("core_migration"));
        Migrations.run(store, both);
        assertEquals(0, count("plans_plan"));
    }

    @Test
    void textsAreInTheSameOrderWhateverTheDatabase() {
        Migrations.run(store, modules(List.of(PLANS), List.of(MAPS)));
        Migrations.run(store, modules(List.of(PLANS, LEADS), List.of(MAPS)));
        for (String lead : List.of("odd2", "odd-10", "Zoe", "anna")) {
            execute("insert into plans_plan (id, on_day, change_no, lead) select count(*), date '2022-06-01', 1, '"
                    + lead + "' from plans_plan");
        }
        try (Reading reading = store.read()) {
            assertEquals(List.of("Zoe", "anna", "odd-10", "odd2"),
                    reading.query("select lead from plans_plan order by lead", Map.of()).list(row -> row.text("lead")));
        }
    }

    private boolean isUpToDate(Map<String, Schema> modules) {
        Migrations.Standing standing = Migrations.examine(store, modules);
        return standing.emptied().isEmpty()
                && standing.modules().values().stream().allMatch(SchemaState::isComplete);
    }

    private void assertProblem(String sentence, Map<String, Schema> modules) {
        assertEquals(sentence, problem(Migrations.examine(store, modules)));
        assertEquals(sentence, problem(Migrations.run(store, modules)));
        assertTrue(Migrations.examine(store, modules).modules().get("maps").isComplete());
    }

    private static String problem(Migrations.Standing standing) {
        return standing.modules().get("plans").problem().orElse("");
    }

    private static Map<String, Schema> modules(List<Migration> plans, List<Migration> maps) {
        Map<String, Schema> modules = new LinkedHashMap<>();
        modules.put("plans", Schema.of(plans));
        modules.put("maps", Schema.of(maps));
        return modules;
    }

    private static String table(String name) {
        return "create table if not exists " + name
                + " (id integer not null primary key, on_day date not null, change_no bigint not null, void_no bigint)";
    }

    private void execute(String sql) {
        store.write(transaction -> new Store.Kept<>(transaction.update(sql, Map.of()), true));
    }

    private int count(String table) {
        try (Reading reading = store.read()) {
            return reading.query("select count(*) as n from " + table, Map.of()).first(row -> row.integer("n"))
                    .orElseThrow();
        }
    }
}
