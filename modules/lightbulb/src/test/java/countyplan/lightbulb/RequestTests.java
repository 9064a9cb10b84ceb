package countyplan.lightbulb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.modulekit.Trial;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people ask of the service: stories of cases, requests for information, the yearly return.
class RequestTests {
    @TempDir
    Path home;

    private Trial trial;

    @BeforeEach
    void open() {
        trial = Trial.in(home, new LightbulbModule());
        trial.done("sample load", "only", "lightbulb-2019");
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void aStoryTellsEveryEntryInOrderAndEveryGap() {
        var story = trial.rows("story", "lightbulb chronology", "reference", "lb-2019-0002", "gap", "21", "asAt",
                "2019-06-30");
        var days = story.stream().map(row -> row.getString("day")).toList();
        assertEquals(days.stream().sorted().toList(), days);
        assertEquals("Case referred", story.getFirst().getString("what"));
        assertEquals("Case closed", story.getLast().getString("what"));
        assertTrue(
                story.stream().anyMatch(row -> row.getString("what").equals("Grant for bathroom: approved, £9,350")));
        assertEquals(List.of("2019-03-04", "2019-04-01"), story.stream()
                .filter(row -> row.containsKey("gapDays")).map(row -> row.getString("day")).toList());
    }

    @Test
    void gapsAreInBoldOnThePageAndNobodyWaitsWhileACaseIsClosed() {
        var page = trial.file("lightbulb chronology-page", "reference", "lb-2019-0007", "asAt", "2019-12-31").text();
        assertTrue(page
                .contains("<strong>Nothing is recorded for 77 days, from 15 October 2019 to 31 December 2019. Reason:"
                        + " none recorded</strong>"),
                page);
        assertEquals(1, page.split("<strong>", -1).length - 1);
    }

    private Map<String, String> answers(String year) {
        return trial.rows("answers", "lightbulb foi", "year", year).stream().collect(Collectors.toMap(
                row -> row.getString("question"), row -> row.getString("answer"), (one, same) -> one));
    }

    @Test
    void smallNumbersAreNotTold() {
        var answers = answers("2019/20");
        assertEquals("fewer than 5", answers.get("Number of approvals"));
        assertEquals("fewer than 5", answers.get("Number of completions"));
        assertEquals("not told: fewer than 5 grants", answers.get("Median award"));
        assertEquals("£21,350", answers.get("Spend"));
    }

    @Test
    void aCountThatWouldFollowFromTheOthersIsNotToldEither() {
        assertEquals(List.of("fewer than 5", "40", "not told, so that another cannot be worked out", "0"),
                SmallNumbers.parts(List.of(3L, 40L, 9L, 0L), 5));
        assertEquals(List.of("fewer than 5", "fewer than 5", "40"), SmallNumbers.parts(List.of(3L, 2L, 40L), 5));
        assertEquals(List.of("5", "0"), SmallNumbers.parts(List.of(5L, 0L), 5));
    }

    @Test
    void theReturnCountsAGrantOnceByTenureAndAmount() {
        var owners = trial.rows("figures", "lightbulb annual-return", "year", "2019/20").stream()
                .filter(row -> row.getString("tenure").equals("owner-occupier")).toList();
        assertEquals(List.of(0, 1, 1), owners.stream().map(row -> row.getInt("approved")).toList());
        assertEquals(List.of(0, 1, 0), owners.stream().map(row -> row.getInt("completed")).toList());
        assertEquals("30000.00", owners.getLast().get("amount").toString().replace("\"", ""));
    }

    @Test
    void aCaseStudyIsOnTheServicesForm() {
        var page = trial.file("lightbulb case-study", "study", "melton-2019").text();
        assertTrue(page.contains("<li>yes: adaptations</li>"));
        assertTrue(page.contains("<li>no: first contact plus</li>"));
        assertTrue(page.contains("Start and end: 12 June 2019 to 13 June 2019"));
    }
}
