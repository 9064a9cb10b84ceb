package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the two carers strategies answer once they are loaded.
class SampleTests {

    @TempDir
    static Path home;

    private static Desk desk;

    @BeforeAll
    static void load() {
        desk = new Desk(home);
        desk.done("sample load");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void bothStrategiesAreThere() {
        var strategies = desk.rows("strategies", "strategy list");
        assertEquals(List.of("carers-2018-21", "carers-2022-25"),
                strategies.stream().map(strategy -> strategy.getString("strategy")).toList());
        assertEquals(List.of("superseded", "approved"),
                strategies.stream().map(strategy -> strategy.getString("status")).toList());
        assertEquals(8, strategies.getLast().getInt("priorities"));
        assertEquals(20, strategies.getLast().getInt("measures"));
    }

    @Test
    void aStrategyEnteredTodayAnswersForTheYearsItWasMadeFor() {
        assertEquals("draft", status("2022-06-05"));
        assertEquals("consultation", status("2022-06-06"));
        assertEquals("consultation", status("2022-07-31"));
        assertEquals("draft", status("2022-08-01"));
        assertEquals("draft", status("2022-12-31"));
        assertEquals("approved", status("2023-01-31"));
        assertEquals("not-yet-held",
                desk.refused("strategy show", "strategy", "carers-2022-25", "asAt", "2021-12-31").code());
    }

    @Test
    void theNhsPartnerIsTheOneOfTheDay() {
        assertTrue(partners("2022-06-30").getLast().contains("clinical commissioning groups"));
        assertTrue(partners("2022-07-01").getLast().contains("Integrated Care Board"));
        assertEquals(4, partners("2022-07-01").size());
    }

    @Test
    void everyPriorityTellsTheTitleItHadBefore() {
        var priorities = desk.rows("priorities", "strategy priorities", "strategy", "carers-2022-25");
        assertEquals(8, priorities.size());
        assertTrue(priorities.stream().allMatch(priority -> priority.containsKey("previousTitle")));
        assertEquals("Care with Confidence", priorities.get(5).getString("title"));
        assertEquals("Carers and the impact of Technology Products and the living space",
                priorities.get(5).getString("previousTitle"));
        assertEquals(List.of(2, 2, 3, 2, 4, 1, 1, 5),
                priorities.stream().map(priority -> priority.getInt("measures")).toList());
    }

    @Test
    void theTitleOfTheDraftIsKeptWithItsDays() {
        var priority = desk.body("strategy priority", "strategy", "carers-2018-21", "number", "1");
        assertEquals("Carers are identified early and recognised", priority.getString("title"));
        assertEquals("Carer Identification", priority.getString("previousTitle"));
        var had = priority.getJsonArray("titles").getJsonObject(0);
        assertEquals("2017-11-14", had.getString("from"));
        assertEquals("2017-12-31", had.getString("until"));
    }

    @Test
    void measuresCanBeAskedForByPriority() {
        var measures = desk.rows("measures", "strategy measures", "strategy", "carers-2022-25", "priority", "6");
        assertEquals(1, measures.size());
        assertEquals("6.1", measures.getFirst().getString("code"));
        assertEquals("ASCOF 3D pt 2", measures.getFirst().getString("linked"));
        assertEquals(3, desk.rows("measures", "strategy measures", "strategy", "carers-2022-25").stream()
                .filter(measure -> measure.getString("linked", "").equals("ASCOF 3D pt 2")).count());
    }

    @Test
    void theOlderStrategyIsSupersededOnlyOnceTheNewerIsFinal() {
        var older = desk.body("strategy show", "strategy", "carers-2018-21", "asAt", "2022-12-31");
        assertEquals("launched", older.getString("status"));
        assertEquals(List.of("past-its-period"), codes("strategy/carers-2018-21", "2022-12-31"));
        assertEquals(List.of(), codes("strategy/carers-2018-21", "2023-01-31"));
        assertEquals("[\"carers-2022-25\"]", older.getJsonArray("supersededBy").toString());
    }

    @Test
    void findingsTellOfADraftThatHasBegunAndOfAPeriodThatHasEnded() {
        assertEquals(List.of("not-yet-approved"), codes("strategy/carers-2022-25", "2022-12-31"));
        assertEquals(List.of(), codes("strategy/carers-2022-25", "2025-12-31"));
        assertEquals(List.of("past-its-period"), codes("strategy/carers-2022-25", "2026-01-01"));
    }

    @Test
    void itLoadsOnce() {
        assertTrue(desk.done("sample load").change().isEmpty());
    }

    private static String status(String asAt) {
        return desk.body("strategy show", "strategy", "carers-2022-25", "asAt", asAt).getString("status");
    }

    private static List<String> partners(String asAt) {
        return desk.body("strategy show", "strategy", "carers-2022-25", "asAt", asAt)
                .getJsonArray("partners").getValuesAs(partner -> ((jakarta.json.JsonString) partner).getString());
    }

    private static List<String> codes(String ref, String asAt) {
        return desk.rows("findings", "findings", "ref", ref, "asAt", asAt).stream()
                .map((JsonObject finding) -> finding.getString("code")).toList();
    }
}
