package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Fault;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        measure("1.1", "More carers on registers");
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
    }

    @Test
    void aMeasureIsKnownByItsPriorityAndItsPlaceThere() {
        measure("1.2", "More passports", "linked", "ASCOF 3D pt 2");
        measure("2.1", "Happier carers");
        assertEquals(List.of("1.1", "1.2", "2.1"), codes());
        assertEquals("ASCOF 3D pt 2", desk.body("strategy measure", "strategy", "carers", "code", "1.2", "asAt",
                "2022-01-01").getString("linked"));
        assertEquals(List.of("1.1", "1.2"), desk.body("strategy priority", "strategy", "carers", "number", "1")
                .getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                .map(measure -> measure.getString("code")).toList());
        assertEquals(2, desk.rows("priorities", "strategy priorities", "strategy", "carers").getFirst()
                .getInt("measures"));
        assertEquals("no-such-measure",
                desk.refused("strategy measure", "strategy", "carers", "code", "3.1").code());
        assertEquals("exists-already", desk.refused("strategy add-measure", "strategy", "carers", "code", "1.1",
                "title", "Again").code());
    }

    @Test
    void aMeasureOfAPriorityThatIsNotThereIsFound() {
        measure("7.1", "New");
        assertTrue(findings().contains("of-no-priority strategy/carers/measures/7.1"), findings()::toString);
    }

    @Test
    void aMeasureChangesFromADayAndIsWithdrawnFromADay() {
        desk.done("strategy change-measure", "strategy", "carers", "code", "1.1", "title", "More carers known to GPs",
                "linked", "ASCOF 3D pt 2", "on", "2023-01-01");
        assertEquals("More carers on registers", measure("2022-12-31").getString("title"));
        assertFalse(measure("2022-12-31").containsKey("linked"));
        assertEquals("More carers known to GPs", measure("2023-01-01").getString("title"));
        desk.done("strategy move-measure", "strategy", "carers", "code", "1.1", "to", "withdrawn", "reason",
                "No figures",
                "on", "2024-01-01");
        assertEquals(List.of(), codes());
        assertEquals("No figures", measure("2024-01-01").getString("reason"));
        assertFalse(measure("2023-12-31").containsKey("reason"));
        assertEquals(0, desk.body("strategy show", "strategy", "carers").getInt("measures"));
        assertEquals(1, desk.body("strategy show", "strategy", "carers", "asAt", "2023-12-31").getInt("measures"));
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
        assertEquals(List.of("no-baseline-or-target strategy/carers", "no-measure strategy/carers/priorities/2"),
                findings());
        desk.done("strategy withdraw-priority", "strategy", "carers", "number", "1", "reason", "Merged", "on",
                "2024-01-01");
        assertEquals(List.of("no-baseline-or-target strategy/carers", "no-measure strategy/carers/priorities/2",
                "of-no-priority strategy/carers/measures/1.1"), findings());
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
                .map(finding -> finding.getString("code") + " " + finding.getString("ref")).sorted().toList();
    }

    @Test
    void measuresComeInTheOrderOfTheirNumbersWhicheverPartIsAskedFor() {
        for (var code : List.of("7.10", "7.9", "7.1")) {
            measure(code, "Measure " + code);
        }
        var all = codes();
        assertEquals(List.of("7.1", "7.9", "7.10"), all.subList(all.size() - 3, all.size()));
        List<String> inParts = new ArrayList<>();
        var cursor = Optional.<String>empty();
        do {
            var asked = new ArrayList<>(List.of("strategy", "carers", "state", "standing", "limit", "2"));
            cursor.ifPresent(next -> asked.addAll(List.of("after", next)));
            var part = desk.body("strategy measures", asked.toArray(String[]::new));
            part.getJsonArray("measures").getValuesAs(JsonObject.class)
                    .forEach(measure -> inParts.add(measure.getString("code")));
            cursor = Optional.ofNullable(part.getString("next", null));
        } while (cursor.isPresent());
        assertEquals(all, inParts);
    }

    private List<String> titles(String asAt) {
        return desk.rows("priorities", "strategy priorities", "strategy", "carers", "asAt", asAt).stream()
                .map((JsonObject priority) -> priority.getString("title")).toList();
    }

    private List<String> codes() {
        return desk.rows("measures", "strategy measures", "strategy", "carers", "state", "standing").stream()
                .map((JsonObject measure) -> measure.getString("code")).toList();
    }

    private JsonObject measure(String asAt) {
        return desk.body("strategy measure", "strategy", "carers", "code", "1.1", "asAt", asAt);
    }

    private void measure(String code, String title, String... more) {
        var given = new ArrayList<>(
                List.of("strategy", "carers", "code", code, "title", title, "on", "2022-01-01"));
        given.addAll(List.of(more));
        desk.done("strategy add-measure", given.toArray(String[]::new));
    }

    private void add(String title) {
        desk.done("strategy add-priority", "strategy", "carers", "title", title);
    }
}
