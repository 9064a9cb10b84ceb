package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Comparator;
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
    void theStrategiesAreThere() {
        var strategies = desk.rows("strategies", "strategy list");
        assertEquals(List.of("carers-2018-21", "carers-2022-25", "council-2022-26"),
                strategies.stream().map(strategy -> strategy.getString("strategy")).toList());
        assertEquals(List.of("superseded", "approved", "approved"),
                strategies.stream().map(strategy -> strategy.getString("status")).toList());
        assertEquals(8, strategies.get(1).getInt("priorities"));
        assertEquals(20, strategies.get(1).getInt("measures"));
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
    void theSameMeasureServesThreePriorities() {
        assertEquals(List.of("3.1", "4.2", "6.1"), desk.rows("measures", "strategy measures", "strategy",
                "carers-2022-25", "linked", "ASCOF 3D pt 2").stream()
                .map(measure -> measure.getString("code")).toList());
        assertEquals(1,
                desk.rows("measures", "strategy measure-progress", "strategy", "carers-2022-25", "priority", "6")
                        .size());
    }

    @Test
    void noBaselineIsPrintedAndOneFigureIs() {
        var progress = desk.body("strategy measure-progress", "strategy", "carers-2022-25", "asAt", "2023-03-06");
        assertEquals("Joint carers strategy 2022-25: 20 success measures, 19 baseline needed, 1 measured",
                progress.getString("summary"));
        assertEquals("Of the 20 success measures of carers-2022-25, 20 have no baseline and 20 no target",
                sentence("no-baseline-or-target", "2023-03-06"));
    }

    @Test
    void theThreadOfAPriorityTellsLittleOfWhatIsOfTheWholeStrategyAndInWords() {
        var thread = desk.rows("thread", "trace", "record", "strategy/carers-2022-25/priorities/6");
        var lineages = thread.stream().filter(step -> step.getString("ref").contains("/lineages/")).toList();
        assertEquals(2, lineages.size(), "of all eight");
        assertTrue(lineages.getFirst().getString("title").startsWith("Priority 1, "), lineages::toString);
        assertEquals("Priority 6, renamed from priority 6 of carers-2018-21",
                titled("strategy/carers-2022-25/lineages/priority-6"));
        assertTrue(titled("strategy/carers-2022-25/alignments/6").startsWith("Priority 6 serves "));
        assertEquals(8, desk.rows("thread", "trace", "record", "strategy/carers-2022-25/priorities/6", "most", "20")
                .stream().filter(step -> step.getString("ref").contains("/lineages/")).count());
    }

    private String titled(String record) {
        return desk.body("links", "record", record).getString("title");
    }

    @Test
    void whatBecameOfEachPriorityIsTold() {
        var sixth = desk.body("strategy priority", "strategy", "carers-2022-25", "number", "6");
        assertEquals("renamed", sixth.getString("fate"));
        assertEquals("[\"strategy/carers-2018-21/priorities/6\"]", sixth.getJsonArray("cameFrom").toString());
        assertEquals(8, sixth.getInt("ranked"));
        assertEquals("[\"reduce\",\"delay\"]", sixth.getJsonArray("layers").toString());
        assertEquals("[\"strategy/carers-2022-25/priorities/6\"]", desk.body("strategy priority", "strategy",
                "carers-2018-21", "number", "6").getJsonArray("became").toString());
        assertEquals(7,
                desk.rows("lineages", "strategy lineages", "strategy", "carers-2022-25", "fate", "kept").size());
    }

    @Test
    void whatIsIntendedIsNewOrCarriedForward() {
        assertEquals(34, intentions("kind", "new"));
        assertEquals(19, intentions("kind", "carried-forward"));
        assertEquals(8, intentions("priority", "1"));
    }

    @Test
    void theRanksOfEngagementAreThoseOfTheReport() {
        var ranks = desk.rows("engagements", "strategy engagements", "strategy", "carers-2022-25").stream()
                .filter(said -> said.containsKey("ranked"))
                .sorted(Comparator.comparingInt(said -> said.getInt("ranked")))
                .map(said -> said.getString("priority")).toList();
        assertEquals(List.of("7", "5", "2", "1", "8", "3", "4", "6"), ranks);
    }

    @Test
    void theConsultationRanTwoWeeksLongerThanPlanned() {
        assertEquals(42, consultation("2022-06-06").getInt("days"));
        assertEquals(56, consultation("2022-07-31").getInt("days"));
    }

    @Test
    void aDecisionThatAsksIsOpenUntilItIsAnswered() {
        assertEquals("open", decision("committee-2022-06-06-a", "2022-09-04"));
        assertEquals("answered-by-report", decision("committee-2022-06-06-a", "2022-09-05"));
        assertEquals("open", decision("committee-2022-06-06-b", "2023-01-31"));
        assertEquals(
                "No meeting is named by which this is owed to Adults and Communities Overview and Scrutiny Committee:"
                        + " Tell members how the new contract for carers' support comes along",
                sentence("no-due-meeting", "2023-01-31"));
    }

    @Test
    void whatTheCabinetResolvedIsNotPrinted() {
        assertEquals(
                "Cabinet met on 25 October 2022, and nothing is entered of what it resolved on \"The final strategy\"",
                desk.rows("findings", "findings", "ref", "strategy/carers-2022-25/decisions/cabinet-2022-10-25", "asAt",
                        "2022-10-26").getFirst().getString("sentence"));
    }

    @Test
    void noSignatureIsPrinted() {
        assertTrue(sentence("not-signed", "2023-01-31").startsWith("Joint carers strategy 2022-25 (carers-2022-25) is"
                + " approved, but nothing is entered of a signature of Leicester City Council, "));
    }

    @Test
    void theOlderStrategyIsSupersededOnlyOnceTheNewerIsFinal() {
        var older = desk.body("strategy show", "strategy", "carers-2018-21", "asAt", "2022-12-31");
        assertEquals("launched", older.getString("status"));
        assertTrue(codes("strategy/carers-2018-21", "2022-12-31").contains("past-its-period"));
        assertFalse(codes("strategy/carers-2018-21", "2023-01-31").contains("past-its-period"));
        assertEquals("[\"carers-2022-25\"]", older.getJsonArray("supersededBy").toString());
    }

    @Test
    void findingsTellOfADraftThatHasBegunAndOfAPeriodThatHasEnded() {
        assertTrue(codes("strategy/carers-2022-25", "2022-12-31").contains("not-yet-approved"));
        assertFalse(codes("strategy/carers-2022-25", "2025-12-31").contains("past-its-period"));
        assertTrue(codes("strategy/carers-2022-25", "2026-01-01").contains("past-its-period"));
    }

    @Test
    void itLoadsOnce() {
        assertTrue(desk.done("sample load").change().isEmpty());
    }

    private static int intentions(String filter, String value) {
        return desk.rows("intentions", "strategy intentions", "strategy", "carers-2022-25", filter, value).size();
    }

    private static JsonObject consultation(String asAt) {
        return desk.body("strategy consultation", "strategy", "carers-2022-25", "consultation", "summer-2022", "asAt",
                asAt);
    }

    private static String decision(String decision, String asAt) {
        return desk.body("strategy decision", "strategy", "carers-2022-25", "decision", decision, "asAt", asAt)
                .getString("state");
    }

    private static String sentence(String code, String asAt) {
        return desk.rows("findings", "findings", "ref", "strategy/carers-2022-25", "asAt", asAt).stream()
                .filter(finding -> finding.getString("code").equals(code)).findFirst().orElseThrow()
                .getString("sentence");
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
