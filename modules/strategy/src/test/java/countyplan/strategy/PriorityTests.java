package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Fault;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Priorities and their success measures.
class PriorityTests {

    @TempDir
    Path home;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(home);
        desk.done("strategy create", "strategy", "carers", "title", "Carers", "period", "2022-2025", "partners",
                "Leicestershire County Council");
        add("Carers are noticed");
        add("Carers are heard");
        desk.done("strategy add-measure", "strategy", "carers", "priority", "1", "measure", "More carers on registers");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPriorityHoldsFromTheSameDayAsItsStrategy() {
        assertEquals(List.of("Carers are noticed", "Carers are heard"), titles("2022-01-01"));
        assertEquals("Carers are heard",
                desk.body("strategy priority", "strategy", "carers", "number", "2", "asAt", "2022-01-01")
                        .getString("title"));
    }

    @Test
    void aPriorityAddedLaterHoldsFromItsDay() {
        desk.done("strategy add-priority", "strategy", "carers", "title", "Young carers", "number", "8", "on",
                "2024-04-01");
        assertEquals(2, titles("2024-03-31").size());
        assertEquals(List.of("Carers are noticed", "Carers are heard", "Young carers"), titles("2024-04-01"));
        var refusal = desk.refused("strategy priority", "strategy", "carers", "number", "8", "asAt", "2024-03-31");
        assertEquals("not-yet-held", refusal.code());
        assertEquals(List.of("2024-04-01"), refusal.choices());
    }

    @Test
    void aNumberIsGivenOnceAndTheNextFreeOneIsTold() {
        var refusal = desk.refused("strategy add-priority", "strategy", "carers", "title", "Again", "number", "2");
        assertEquals("priority-exists", refusal.code());
        assertTrue(refusal.sentence().contains("next free number is 3"), refusal.sentence());
    }

    @Test
    void aPriorityIsNotHeldBeforeItsStrategy() {
        assertEquals("not-yet-held", desk.refused("strategy add-priority", "strategy", "carers", "title", "Early", "on",
                "2021-12-31").code());
    }

    @Test
    void aWrongNumberIsAnsweredWithThoseThereAre() {
        var refusal = desk.refused("strategy priority", "strategy", "carers", "number", "7");
        assertEquals("no-such-priority", refusal.code());
        assertEquals(List.of("1", "2"), refusal.choices());
    }

    @Test
    void aNewTitleKeepsTheOldOneWithItsDays() {
        desk.done("strategy change-priority", "strategy", "carers", "number", "2", "title", "Carers are partners", "on",
                "2023-05-10");
        assertEquals(List.of("Carers are noticed", "Carers are heard"), titles("2023-05-09"));
        var priority = desk.body("strategy priority", "strategy", "carers", "number", "2");
        assertEquals("Carers are partners", priority.getString("title"));
        assertEquals("Carers are heard", priority.getString("previousTitle"));
        assertEquals("[{\"title\":\"Carers are heard\",\"from\":\"2022-01-01\",\"until\":\"2023-05-09\"}]",
                priority.getJsonArray("titles").toString());
        assertEquals(5, desk.body("strategy priority", "strategy", "carers", "number", "2").getInt("version"));
    }

    @Test
    void aTitleMendedOnItsOwnDayWasNeverAnotherTitle() {
        desk.done("strategy change-priority", "strategy", "carers", "number", "2", "title", "Carers are valued", "on",
                "2022-01-01");
        var priority = desk.body("strategy priority", "strategy", "carers", "number", "2", "asAt", "2022-01-01");
        assertEquals("Carers are valued", priority.getString("title"));
        assertEquals("[]", priority.getJsonArray("titles").toString());
    }

    @Test
    void aWithdrawnPriorityStaysOnRecordWithItsReason() {
        desk.done("strategy withdraw-priority", "strategy", "carers", "number", "2", "reason", "Merged with 1", "on",
                "2024-01-01");
        assertEquals(List.of("Carers are noticed"), titles("2024-01-01"));
        assertEquals(2, titles("2023-12-31").size());
        var all = desk.rows("priorities", "strategy priorities", "strategy", "carers", "withdrawn", "yes");
        assertEquals("2024-01-01", all.getLast().getString("withdrawn"));
        assertEquals("Merged with 1",
                desk.body("strategy priority", "strategy", "carers", "number", "2").getString("reason"));
        assertEquals("withdrawn", desk.refused("strategy change-priority", "strategy", "carers", "number", "2", "title",
                "New").code());
        assertEquals("withdrawn", desk.refused("strategy add-measure", "strategy", "carers", "priority", "2", "measure",
                "New", "on", "2024-02-01").code());
    }

    @Test
    void measuresAreNumberedWithinTheirPriority() {
        desk.done("strategy add-measure", "strategy", "carers", "priority", "1", "measure", "More passports", "linked",
                "ASCOF 3D pt 2");
        desk.done("strategy add-measure", "strategy", "carers", "priority", "2", "measure", "Happier carers");
        assertEquals(List.of("1.1", "1.2", "2.1"), codes());
        var measure = desk.body("strategy measure", "strategy", "carers", "code", "1.2", "asAt", "2022-01-01");
        assertEquals("Carers are noticed", measure.getString("priorityTitle"));
        assertEquals("ASCOF 3D pt 2", measure.getString("linked"));
        assertEquals(List.of("1.1", "1.2", "2.1"),
                desk.refused("strategy measure", "strategy", "carers", "code", "3.1").choices());
    }

    @Test
    void aMeasureOfAPriorityThatIsNotThereIsRefused() {
        assertEquals("no-such-priority", desk.refused("strategy add-measure", "strategy", "carers", "priority", "7",
                "measure", "New").code());
        assertEquals("no-such-priority",
                desk.refused("strategy measures", "strategy", "carers", "priority", "7").code());
    }

    @Test
    void aMeasureChangesFromADayAndIsWithdrawnFromADay() {
        desk.done("strategy change-measure", "strategy", "carers", "code", "1.1", "measure", "More carers known to GPs",
                "linked", "ASCOF 3D pt 2", "on", "2023-01-01");
        assertEquals("More carers on registers", measure("2022-12-31").getString("measure"));
        assertFalse(measure("2022-12-31").containsKey("linked"));
        assertEquals("More carers known to GPs", measure("2023-01-01").getString("measure"));
        desk.done("strategy withdraw-measure", "strategy", "carers", "code", "1.1", "reason", "No figures", "on",
                "2024-01-01");
        assertEquals(List.of(), codes());
        assertEquals("No figures", measure("2024-01-01").getString("reason"));
        assertFalse(measure("2023-12-31").containsKey("reason"));
    }

    @Test
    void aMeasureAddedAfterAWithdrawalGetsACodeOfItsOwn() {
        desk.done("strategy withdraw-measure", "strategy", "carers", "code", "1.1", "reason", "No figures");
        desk.done("strategy add-measure", "strategy", "carers", "priority", "1", "measure", "More passports");
        assertEquals(List.of("1.2"), codes());
    }

    @Test
    void blankWordsAreRefused() {
        assertEquals(List.of("about"), desk.refused("strategy change-priority", "strategy", "carers", "number", "1",
                "about", " ").faults().stream().map(Fault::where).toList());
        assertEquals(List.of("title"),
                desk.refused("strategy add-priority", "strategy", "carers", "title", " ").faults()
                        .stream().map(Fault::where).toList());
        assertEquals(List.of("reason"), desk.refused("strategy withdraw-priority", "strategy", "carers", "number", "1",
                "reason", " ").faults().stream().map(Fault::where).toList());
    }

    @Test
    void findingsTellOfPrioritiesAndMeasuresWithoutEachOther() {
        assertEquals(List.of("no-measure strategy/carers/priorities/2"), findings());
        desk.done("strategy withdraw-priority", "strategy", "carers", "number", "1", "reason", "Merged", "on",
                "2024-01-01");
        assertEquals(List.of("measure-of-withdrawn-priority strategy/carers/measures/1.1",
                "no-measure strategy/carers/priorities/2"), findings());
    }

    @Test
    void idsAndNumbersAreOfferedWithTheirTitles() {
        assertEquals("Carers", choice("strategy show", "strategy", "", "car"));
        assertEquals("Carers are heard", choice("strategy priority", "number", "strategy=carers", "2"));
        assertEquals("More carers on registers", choice("strategy measure", "code", "strategy=carers", "1."));
    }

    private String choice(String operation, String field, String given, String prefix) {
        var arguments = given.isEmpty()
                ? new String[]{"operation", operation, "field", field, "prefix", prefix}
                : new String[]{"operation", operation, "field", field, "prefix", prefix, "given", given};
        return desk.rows("choices", "choices", arguments).getFirst().getString("title");
    }

    private List<String> findings() {
        return desk.rows("findings", "findings", "asAt", "2025-01-01").stream()
                .filter(finding -> !finding.getString("code").equals("not-yet-approved"))
                .map(finding -> finding.getString("code") + " " + finding.getString("ref")).toList();
    }

    private List<String> titles(String asAt) {
        return desk.rows("priorities", "strategy priorities", "strategy", "carers", "asAt", asAt).stream()
                .map((JsonObject priority) -> priority.getString("title")).toList();
    }

    private List<String> codes() {
        return desk.rows("measures", "strategy measures", "strategy", "carers").stream()
                .map((JsonObject measure) -> measure.getString("code")).toList();
    }

    private JsonObject measure(String asAt) {
        return desk.body("strategy measure", "strategy", "carers", "code", "1.1", "asAt", asAt);
    }

    private void add(String title) {
        desk.done("strategy add-priority", "strategy", "carers", "title", title);
    }
}
