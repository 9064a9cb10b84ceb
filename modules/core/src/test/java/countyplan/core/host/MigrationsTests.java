package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Migration;
import countyplan.core.store.Migrations;
import countyplan.core.store.Reading;
import countyplan.core.store.Store;
import countyplan.core.store.StoreUnavailable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, List<Migration>> first = modules(List.of(PLANS), List.of(MAPS));
        assertFalse(Migrations.isUpToDate(store, first));
        Migrations.run(store, first);
        assertTrue(Migrations.isUpToDate(store, first));
        Map<String, List<Migration>> later = modules(List.of(PLANS, LEADS), List.of(MAPS));
        assertFalse(Migrations.isUpToDate(store, later));
        Migrations.run(store, later);
        Migrations.run(store, later);
        assertTrue(Migrations.isUpToDate(store, later));
        assertEquals(3, count("core_migration"));
        execute("insert into plans_plan (id, on_day, change_no, lead) values (1, date '2022-06-01', 1, 'Jo')");
    }

    @Test
    void aModuleThatCameLaterGetsItsTables() {
        Migrations.run(store, Map.of("plans", List.of(PLANS)));
        assertFalse(Migrations.isUpToDate(store, modules(List.of(PLANS), List.of(MAPS))));
        Migrations.run(store, modules(List.of(PLANS), List.of(MAPS)));
        assertEquals(0, count("maps_map"));
    }

    @Test
    void anInterruptedStepIsFinished() {
        Migrations.run(store, modules(List.of(PLANS), List.of(MAPS)));
        execute("drop table plans_note");
        execute("update core_migration set done = 1 where module = 'plans'");
        assertFalse(Migrations.isUpToDate(store, modules(List.of(PLANS), List.of(MAPS))));
        Migrations.run(store, modules(List.of(PLANS), List.of(MAPS)));
        assertEquals(0, count("plans_note"));
        assertTrue(Migrations.isUpToDate(store, modules(List.of(PLANS), List.of(MAPS))));
    }

    @Test
    void aStatementThatFailsIsToldAndNothingAfterItIsTaken() {
        Migration failing =
                Migration.of(2, "leads", "alter table plans_plan add column lead varchar(50)", "create tabel");
        StoreUnavailable told = assertThrows(
                StoreUnavailable.class,
                () -> Migrations.run(store, modules(List.of(PLANS, failing), List.of(MAPS))));
        assertTrue(told.getMessage().startsWith("Step 2 (leads) of the tables of plans failed at statement 2: "),
                told.getMessage());
        assertThrows(RuntimeException.class, () -> count("maps_map"));
        assertFalse(Migrations.isUpToDate(store, modules(List.of(PLANS, failing), List.of(MAPS))));
    }

    @Test
    void aStepThatIsNotTheOneTakenIsRefused() {
        Migrations.run(store, modules(List.of(PLANS), List.of(MAPS)));
        Migration laidOutElse =
                Migration.of(1, "plans", table("plans_plan").replace(" ", "\n  "), table("plans_note"));
        assertTrue(Migrations.isUpToDate(store, modules(List.of(laidOutElse), List.of(MAPS))));
        Migration other = Migration.of(1, "plans", table("plans_plan"));
        assertRefused(
                "Step 1 of the tables of plans is not the step that was taken here; use the version of Countyplan that made it, or a later release",
                modules(List.of(other), List.of(MAPS)));
    }

    @Test
    void tablesOfALaterVersionAreRefused() {
        Migrations.run(store, modules(List.of(PLANS, LEADS), List.of(MAPS)));
        assertRefused(
                "The tables of plans are of a later version (step 2, this version knows 1); use a later version of Countyplan",
                modules(List.of(PLANS), List.of(MAPS)));
    }

    @Test
    void tablesThatCannotHoldDatedFactsAreRefused() {
        Migration undated = Migration.of(1, "maps",
                "create table if not exists maps_map (id integer not null primary key, on_day date not null)");
        for (int i = 0; i < 2; i++) {
            StoreUnavailable told = assertThrows(
                    StoreUnavailable.class, () -> Migrations.run(store, modules(List.of(PLANS), List.of(undated))));
            assertEquals(
                    "Table maps_map of module maps must have the columns on_day, change_no, void_no; its author has to add a step that does so",
                    told.getMessage());
            assertFalse(Migrations.isUpToDate(store, modules(List.of(PLANS), List.of(undated))));
        }
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

    private void assertRefused(String sentence, Map<String, List<Migration>> modules) {
        assertEquals(
                sentence,
                assertThrows(StoreUnavailable.class, () -> Migrations.isUpToDate(store, modules)).getMessage());
    }

    private static Map<String, List<Migration>> modules(List<Migration> plans, List<Migration> maps) {
        Map<String, List<Migration>> modules = new LinkedHashMap<>();
        modules.put("plans", plans);
        modules.put("maps", maps);
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
