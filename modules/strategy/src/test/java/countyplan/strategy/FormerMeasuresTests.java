package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import countyplan.core.host.Modules;
import countyplan.core.host.Options;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measures that a release kept in tables of their own are in the register now, with all their days.
class FormerMeasuresTests {

    @TempDir
    static Path home;

    private static Desk desk;

    @BeforeAll
    static void bringUpToDate() {
        try (var former = new Desk(Modules.of(new Former()), Options.of(home))) {
            former.done("strategy keep");
        }
        desk = new Desk(Modules.of(new StrategyModule()), Options.of(home));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void eachDayHasTheWordingAndTheLinkItHad() {
        assertEquals("More carers on registers", measure("2022-01-01").getString("title"));
        assertFalse(measure("2022-06-05").containsKey("linked"));
        assertEquals("More carers on registers", measure("2022-06-06").getString("title"));
        assertEquals("ASCOF 3D pt 2", measure("2022-06-06").getString("linked"));
        assertEquals("More carers known to GPs", measure("2023-01-01").getString("title"));
        assertEquals("ASCOF 3D pt 2", measure("2023-01-01").getString("linked"));
    }

    @Test
    void whatWasStruckOutStaysStruckOut() {
        assertEquals("More carers known to GPs", measure("2024-06-01").getString("title"));
    }

    @Test
    void whatWasWithdrawnIsWithdrawnForItsReason() {
        assertEquals("standing", measure("2024-12-31").getString("state"));
        assertEquals("withdrawn", measure("2025-01-01").getString("state"));
        assertEquals("No figures", measure("2025-01-01").getString("reason"));
    }

    private static JsonObject measure(String asAt) {
        return desk.body("strategy measure", "strategy", "carers", "code", "1.1", "asAt", asAt);
    }
}
