package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of a success measure comes from its values and from nothing else.
class MeasureProgressTests {

    @TempDir
    Path home;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(home);
        desk.done("strategy create", "strategy", "carers", "title", "Carers", "period", "2022-2025", "partners",
                "Leicestershire County Council");
        desk.done("strategy add-priority", "strategy", "carers", "title", "Carers are informed");
        desk.done("strategy add-measure", "strategy", "carers", "code", "1.1", "title",
                "A larger share find information",
                "direction", "increase", "unit", "percent", "everyMonths", "24", "on", "2022-01-01");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatHasNoValueNeedsABaseline() {
        assertEquals("baseline-needed", progress("2025-12-31").getString("state"));
        assertFalse(codes("2025-12-31").contains("no-new-data"));
    }

    @Test
    void measuresComeAsPeopleCountThemPageByPage() {
        for (var number = 2; number <= 11; number++) {
            desk.done("strategy add-priority", "strategy", "carers", "title", "Priority " + number);
        }
        for (var code : List.of("1.10", "10.1", "1.2", "2.1", "11.12", "11.2")) {
            desk.done("strategy add-measure", "strategy", "carers", "code", code, "title", "Measure " + code,
                    "direction", "increase", "unit", "percent", "on", "2022-01-01");
        }
        var expected = List.of("1.1", "1.2", "1.10", "2.1", "10.1", "11.2", "11.12");
        assertEquals(expected, desk.rows("measures", "strategy measure-progress", "strategy", "carers").stream()
                .map(each -> each.getString("code")).toList());
        List<String> paged = new ArrayList<>();
        var page = desk.body("strategy measure-progress", "strategy", "carers", "limit", "2");
        while (true) {
            page.getJsonArray("measures").getValuesAs(JsonObject.class)
                    .forEach(each -> paged.add(each.getString("code")));
            if (!page.containsKey("next")) {
                break;
            }
            page = desk.body("strategy measure-progress", "strategy", "carers", "limit", "2", "after",
                    page.getString("next"));
        }
        assertEquals(expected, paged);
        assertEquals(List.of("1.1", "1.2", "1.10"), desk.body("strategy priority", "strategy", "carers", "number", "1")
                .getJsonArray("measures").getValuesAs(JsonObject.class).stream().map(each -> each.getString("code"))
                .toList());
    }

    @Test
    void aValueIsToldExactlyAndComparedWithTheBaseline() {
        desk.done("strategy change-measure", "strategy", "carers", "code", "1.1", "baseline", "57.40", "baselineDay",
                "2021-10-31", "target", "65", "on", "2022-01-01");
        observe("2023", "2023-10-31", "60.0", "2024-03-01");
        assertEquals("measured", progress("2023-10-31").getString("state"));
        var later = progress("2024-03-01");
        assertEquals("improved", later.getString("state"));
        assertEquals("60", later.getJsonNumber("latest").toString());
        assertEquals("57.4", later.getJsonNumber("against").toString());
        assertFalse(later.getBoolean("onTarget"));
        assertEquals("2025-10-31", later.getString("nextDue"));
    }

    @Test
    void theNationalSurveyComesEveryTwoYearsAndItsLackIsFoundTheDayAfter() {
        observe("2021", "2021-10-31", "57.4", "2022-01-01");
        assertFalse(codes("2023-10-31").contains("no-new-data"));
        assertTrue(codes("2023-11-01").contains("no-new-data"));
        assertEquals("no-new-data", progress("2023-11-01").getString("state"));
    }

    @Test
    void aRevisedValueTakesThePlaceOfTheFirstAndBothAreInTheHistory() {
        observe("2021", "2021-10-31", "57.4", "2022-01-01");
        desk.done("strategy change-observation", "strategy", "carers", "code", "1.1", "observation", "2021", "figure",
                "58.1", "note", "Final", "on", "2022-06-01");
        assertEquals("57.4", progress("2022-05-31").getJsonNumber("latest").toString());
        assertEquals("58.1", progress("2022-06-01").getJsonNumber("latest").toString());
        assertEquals(2, desk.rows("entries", "strategy observation-history", "strategy", "carers", "code", "1.1",
                "observation", "2021").size());
    }

    @Test
    void aRevisionByMistakeIsStruckOut() {
        observe("2021", "2021-10-31", "57.4", "2022-01-01");
        var wrong = desk.done("strategy change-observation", "strategy", "carers", "code", "1.1", "observation", "2021",
                "figure", "85.1", "on", "2022-06-01").change().orElseThrow();
        desk.done("strategy correct-observation", "strategy", "carers", "code", "1.1", "observation", "2021", "entry",
                Long.toString(wrong), "reason", "Figures changed places");
        assertEquals("57.4", progress("2022-06-01").getJsonNumber("latest").toString());
    }

    @Test
    void aValueOfAnotherMeasureIsWithdrawnWithTheReason() {
        observe("2021", "2021-10-31", "57.4", "2022-01-01");
        desk.done("strategy move-observation", "strategy", "carers", "code", "1.1", "observation", "2021", "to",
                "withdrawn", "reason", "Of another measure", "on", "2022-02-01");
        assertEquals("baseline-needed", progress("2022-02-01").getString("state"));
        assertEquals("measured", progress("2022-01-31").getString("state"));
    }

    @Test
    void eightValuesTellHowTheyVary() {
        for (var month = 1; month <= 8; month++) {
            observe("2022-0" + month, "2022-0" + month + "-28", month == 8 ? "90" : Integer.toString(50 + month % 2),
                    "2022-12-31");
        }
        var progress = progress("2022-12-31");
        assertEquals(8, progress.getInt("values"));
        assertTrue(progress.getString("variation").startsWith("improvement: the last value is beyond the limits"),
                progress::toString);
    }

    @Test
    void pagesFollowEachOtherWithoutGap() {
        for (var place = 2; place <= 5; place++) {
            desk.done("strategy add-measure", "strategy", "carers", "code", "1." + place, "title", "More", "on",
                    "2022-01-01");
        }
        List<String> codes = new ArrayList<>();
        var page = desk.body("strategy measure-progress", "strategy", "carers", "limit", "2");
        codes.addAll(codes(page));
        while (page.containsKey("next")) {
            page = desk.body("strategy measure-progress", "strategy", "carers", "limit", "2", "after",
                    page.getString("next"));
            codes.addAll(codes(page));
        }
        assertEquals(List.of("1.1", "1.2", "1.3", "1.4", "1.5"), codes);
        assertEquals("bad-cursor",
                desk.refused("strategy measure-progress", "strategy", "carers", "after", "nowhere").code());
    }

    private void observe(String observation, String observed, String figure, String on) {
        desk.done("strategy add-observation", "strategy", "carers", "code", "1.1", "observation", observation,
                "observed",
                observed, "figure", figure, "on", on);
    }

    private JsonObject progress(String asAt) {
        return desk.rows("measures", "strategy measure-progress", "strategy", "carers", "asAt", asAt).getFirst();
    }

    private List<String> codes(String asAt) {
        return desk.rows("findings", "findings", "ref", "strategy/carers/measures/1.1", "asAt", asAt).stream()
                .map(finding -> finding.getString("code")).toList();
    }

    private static List<String> codes(JsonObject page) {
        return page.getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                .map(measure -> measure.getString("code")).toList();
    }
}
