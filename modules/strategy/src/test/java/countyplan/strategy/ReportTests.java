package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.host.Modules;
import countyplan.core.host.Options;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Coverage, comparison and review of the carers strategies, with something done for one of them by another module.
class ReportTests {

    @TempDir
    static Path home;

    private static Desk desk;

    @BeforeAll
    static void load() {
        desk = new Desk(Modules.of(new StrategyModule(), new Deeds()), Options.of(home));
        desk.done("sample load");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void theReviewOf2021HasItsPublishedCounts() {
        var review = desk.body("strategy review", "strategy", "carers-2018-21");
        assertEquals("2021-08-31", review.getString("reviewed"));
        assertEquals(List.of(9, 35, 37, 20), List.of(review.getInt("found"), review.getInt("setOut"),
                review.getInt("progress"), review.getInt("ongoing")));
        assertEquals(8, review.getJsonArray("priorities").size());
        assertEquals(List.of(3, 6, 4), sizes(review, 4, "setOut", "progress", "ongoing"));
        assertEquals(List.of(6, 2, 0), sizes(review, 7, "setOut", "progress", "ongoing"));
    }

    @Test
    void theReviewOf2021LeavesSevenThingsOpen() {
        var gaps = gaps(desk.body("strategy review", "strategy", "carers-2018-21"), "code");
        assertEquals(List.of("review-no-date strategy/carers-2018-21/review-items/2021-ongoing-5-2",
                "review-no-date strategy/carers-2018-21/review-items/2021-ongoing-6-1",
                "review-unanswered strategy/carers-2018-21/review-items/2021-set-out-8-2",
                "review-unanswered strategy/carers-2018-21/review-items/2021-set-out-8-3",
                "review-unanswered strategy/carers-2018-21/review-items/2021-set-out-8-4",
                "review-unanswered strategy/carers-2018-21/review-items/2021-set-out-8-5",
                "review-nothing-ongoing strategy/carers-2018-21/priorities/8"), gaps);
        assertTrue(texts(desk.body("strategy review", "strategy", "carers-2018-21"), 4, "ongoing").get(1)
                .endsWith("(stalled)"));
    }

    @Test
    void whatAReviewLeavesOpenIsAFindingAsLongAsItsStrategyRuns() {
        assertEquals(7, findings("2021-09-30", "review-").size());
        assertEquals(0, findings("2021-08-30", "review-").size());
        assertEquals(0, findings("2023-02-01", "review-").size());
    }

    @Test
    void beforeTheReviewThereIsNone() {
        var review = desk.body("strategy review", "strategy", "carers-2018-21", "asAt", "2021-08-30");
        assertFalse(review.containsKey("reviewed"));
        assertEquals("Joint carers strategy 2018-21 has no review yet.", review.getString("summary"));
    }

    @Test
    void underProgressStandsWhatThePlansTellMarkedAsTheirs() {
        var review = desk.body("strategy review", "strategy", "carers-2022-25", "asAt", "2023-06-30");
        assertEquals(List.of("visit Deed visit: begun by 2023-06-30"), texts(review, 0, "actions"));
        assertEquals(List.of(), texts(review, 0, "progress"));
    }

    @Test
    void coverageCountsWhatServesEachPriority() {
        var coverage = desk.body("strategy coverage", "strategy", "carers-2022-25", "asAt", "2023-06-30");
        assertEquals(List.of(8, 6, 0), List.of(coverage.getInt("priorities"), coverage.getInt("withoutAction"),
                coverage.getInt("withoutMeasure")));
        assertEquals(1, coverage.getInt("actions"), "it serves two priorities, and counts once");
        assertEquals(1, coverage.getInt("actionsWithoutPriority"));
        assertTrue(gaps(coverage, "gap").contains("action-without-priority deeds/idle"));
        assertFalse(gaps(coverage, "gap").stream().anyMatch(gap -> gap.endsWith("deeds/visit")));
        assertEquals(7, coverage.getInt("withoutObservation"), "only a measure of priority 3 has a value");
    }

    @Test
    void nothingWasObservedBeforeTheFirstValue() {
        assertEquals(8, desk.body("strategy coverage", "strategy", "carers-2022-25", "asAt", "2022-12-31")
                .getInt("withoutObservation"));
    }

    @Test
    void aDecisionIsDeliveredByWhatNamesIt() {
        var gaps = gaps(desk.body("strategy coverage", "strategy", "carers-2022-25", "asAt", "2022-09-30"), "gap");
        assertFalse(gaps.contains("decision-without-delivery strategy/carers-2022-25/decisions/committee-2022-09-05"));
    }

    @Test
    void whatIsDoneBeforeAnybodyApprovedItIsTold() {
        assertTrue(gaps(desk.body("strategy coverage", "strategy", "carers-2022-25", "asAt", "2022-06-30"), "gap")
                .contains("delivery-without-decision deeds/bundle"));
    }

    @Test
    void gapsAreFindingsOfAStrategyThatIsDelivered() {
        assertEquals(6, findings("2023-06-30", "no-action").size());
        assertEquals(List.of("deeds/idle"), findings("2023-06-30", "serves-no-priority"));
    }

    @Test
    void aPriorityOfWhichNobodyEnteredAnythingIsNotSaidToBeDropped() {
        desk.done("strategy create", "strategy", "carers-2026-30", "title", "Next carers strategy", "period",
                "2026-2030",
                "partners", "Leicestershire County Council");
        desk.done("strategy add-priority", "strategy", "carers-2026-30", "title", "Supporting Young Carers");
        desk.done("strategy add-priority", "strategy", "carers-2026-30", "title", "Carers have a say");
        desk.done("strategy add-engagement", "strategy", "carers-2026-30", "engagement", "poll", "title", "A poll",
                "heard",
                "2026-01-31", "source", "A poll in winter", "ranked", "2");
        desk.done("strategy add-lineage", "strategy", "carers-2026-30", "lineage", "gone", "fate", "dropped",
                "predecessors", "strategy/carers-2022-25/priorities/6");
        var comparison = desk.body("strategy compare", "strategy", "carers-2022-25", "other", "carers-2026-30");
        assertTrue(comparison.getString("summary").contains("priorities 1 kept, 1 dropped, 1 new, nothing said of 6;"),
                comparison.getString("summary"));
        assertEquals(6, comparison.getJsonArray("priorities").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("fate").equals("not-said")).count());
    }

    @Test
    void twoStrategiesStandSideBySideTheEarlierFirst() {
        for (var asked : List.of(List.of("carers-2018-21", "carers-2022-25"),
                List.of("carers-2022-25", "carers-2018-21"))) {
            var comparison =
                    desk.body("strategy compare", "strategy", asked.getFirst(), "other", asked.getLast(), "asAt",
                            "2023-06-30");
            assertEquals(List.of("carers-2018-21", "carers-2022-25"), comparison.getJsonArray("strategies").stream()
                    .map(each -> each.asJsonObject().getString("strategy")).toList());
            var lines = comparison.getJsonArray("priorities").getValuesAs(JsonObject.class);
            assertEquals(8, lines.size());
            assertTrue(lines.stream().allMatch(line -> line.getBoolean("entered")));
            assertEquals(List.of("kept", "renamed"),
                    lines.stream().map(line -> line.getString("fate")).distinct().sorted().toList());
            assertEquals(List.of(0, 1), List.of(lines.getFirst().getInt("actionsBefore"),
                    lines.getFirst().getInt("actionsAfter")));
            assertEquals(4, lines.getFirst().getInt("rankAfter"), "engagement in 2021 put it fourth");
            assertEquals(18, comparison.getJsonObject("measures").getJsonArray("added").size(),
                    "of 20, one serves three priorities in the same words");
        }
    }

    @Test
    void whereNothingIsEnteredTitlesTell() {
        var comparison = desk.body("strategy compare", "strategy", "carers-2022-25", "other", "council-2022-26");
        assertTrue(comparison.getJsonArray("priorities").getValuesAs(JsonObject.class).stream()
                .noneMatch(line -> line.getBoolean("entered")));
        assertEquals("same-strategy", desk.refused("strategy compare", "strategy", "carers-2022-25", "other",
                "carers-2022-25").code());
    }

    @Test
    void prioritiesShowThePlaceThatEngagementGaveThem() {
        assertEquals(List.of(4, 3, 6, 7), desk.rows("priorities", "strategy priorities", "strategy", "carers-2022-25")
                .stream().limit(4).map(line -> line.getInt("ranked")).toList());
    }

    private static List<String> findings(String asAt, String code) {
        return desk.rows("findings", "findings", "asAt", asAt).stream()
                .filter(finding -> finding.getString("code").startsWith(code)).map(finding -> finding.getString("ref"))
                .toList();
    }

    private static List<String> gaps(JsonObject body, String name) {
        return body.getJsonArray("gaps").getValuesAs(JsonObject.class).stream()
                .map(gap -> gap.getString(name) + " " + gap.getString("ref")).toList();
    }

    private static List<Integer> sizes(JsonObject review, int place, String... columns) {
        return List.of(columns).stream().map(column -> texts(review, place, column).size()).toList();
    }

    private static List<String> texts(JsonObject review, int place, String column) {
        return review.getJsonArray("priorities").getJsonObject(place).getJsonArray(column).getValuesAs(JsonString.class)
                .stream().map(JsonString::getString).toList();
    }
}
