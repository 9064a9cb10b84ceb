package countyplan.lightbulb.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.lightbulb.LightbulbModule;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.clocks.GrantClock;
import countyplan.lightbulb.clocks.Pause;
import countyplan.lightbulb.clocks.PauseId;
import countyplan.modulekit.Trial;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void aPauseIsAnEntryAndTellsWhyNothingHappened() {
        trial.done("lightbulb add-pause", "reference", "lb-2019-0003", "pause", "ward", "clock", "good-practice",
                "begins",
                "2019-05-06", "resumes", "2019-06-17", "why", "The person was in hospital", "evidence", "Ward letter");
        var story = trial.rows("story", "lightbulb chronology", "reference", "lb-2019-0003", "gap", "28", "asAt",
                "2019-12-31");
        var told = story.stream().map(row -> row.getString("what")).toList();
        assertEquals(List.of("Paused the clock of national good practice",
                "Nothing is recorded for 42 days, from 6 May 2019 to 17 June 2019. Reason: The person was in hospital"
                        + " (paused from 6 May 2019 to 17 June 2019; Ward letter)",
                "Went on with the clock of national good practice",
                "Nothing is recorded for 197 days, from 17 June 2019 to 31 December 2019. Reason: none recorded"),
                told.subList(told.size() - 4, told.size()));
    }

    @Test
    void aReasonThatCoversAPartOfAGapSaysWhatItLeaves() {
        var day = LocalDate.of(2019, 5, 1);
        var pause = new Pause(CaseReference.of("lb-1"), PauseId.of("ward"), GrantClock.WORKS,
                Optional.empty(), day.plusDays(10), Optional.of(day.plusDays(40)), "In hospital",
                "Ward letter");
        assertEquals(
                "Nothing is recorded for 41 days, from 1 May 2019 to 11 June 2019. Reason: In hospital (paused from"
                        + " 11 May 2019 to 10 June 2019; Ward letter); for the other 11 days none is recorded",
                new Chronology.Gap(day, day.plusDays(41), List.of(pause)).words());
        assertTrue(new Chronology.Gap(day, day.plusDays(41), List.of()).words().endsWith("Reason: none recorded"));
    }

    @Test
    void aGapIsADayOrMore() {
        assertEquals("gap-too-short",
                trial.refused("lightbulb chronology", "reference", "lb-2019-0002", "gap", "0").code());
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
    void spendIsToldAgainstTheAllocation() {
        assertEquals("not told: no allocation is recorded for 2019/20", answers("2019/20").get("Allocation"));
        trial.done("sample load", "only", "lightbulb-money-2019");
        var answers = answers("2019/20");
        assertEquals("£3,919,000", answers.get("Allocation"));
        assertEquals("£21,350, 0.5% of the allocation", answers.get("Spend of the allocation"));
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
