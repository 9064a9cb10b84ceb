package countyplan.actionplans.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a committee is told has changed since it last met, each sentence with the records and changes it is from.
class BriefingTests {

    private static final String MET = "2023-03-01";
    private static final String NOW = "2023-06-01";

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path home) {
        desk = Desk.withPlan(home);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saysThatNothingHasChanged() {
        desk.action("A1", "Apr 24", "HR").updated("A1", "2023-02-28");
        desk.itIs(NOW);
        desk.updated("A1", NOW);
        var briefing = briefing();
        assertEquals("Nothing has changed since 1 March 2023.", briefing.getString("summary"));
        assertFalse(briefing.getBoolean("changed"));
        assertEquals(List.of(), sentences());
    }

    @Test
    void whatIsEnteredAfterTheMeetingAboutTheTimeBeforeItIsSaidToBe() {
        desk.action("A1", "Apr 24").action("A2", "Apr 24").updated("A2", "2024-01-31");
        desk.itIs("2024-03-01");
        desk.updated("A1", "2024-02-28");
        desk.itIs("2024-03-10");
        assertEquals(List.of(), late(), "the meeting of 1 March knew all of it");
        desk.moved("A1", "May 24", "2024-02-20").completed("A2", "2024-02-10").action("A3", "Ongoing");
        assertEquals(List.of(
                "A1, “Do A1”, had entries made since the meeting about the time before it: its timescale “May 24”, from 20 "
                        + "February 2024.",
                "A2, “Do A2”, had entries made since the meeting about the time before it: complete, from 10 February "
                        + "2024.",
                "A3, “Do A3”, had entries made since the meeting about the time before it: that it belongs to the plan "
                        + "since 6 June 2022."),
                late());
        assertTrue(desk.done("briefing", "since", "2024-03-01", "asAt", "2024-03-10").getString("summary")
                .contains("3 have entries about the time before"));
    }

    private List<String> late() {
        return desk.rows("sentences", "briefing", "since", "2024-03-01", "asAt", "2024-03-10").stream()
                .filter(each -> each.getString("topic").equals("entered-late")).map(each -> each.getString("sentence"))
                .toList();
    }

    @Test
    void tellsOfNewReds() {
        desk.action("A1", "Apr 23").updated("A1", NOW);
        assertEquals(List.of("A1, “Do A1”, turned red: its last day, 30 April 2023, passed 32 days ago."), sentences());
        assertEquals("turned-red", line(0).getString("topic"));
        assertEquals(List.of("action-plans/carers/actions/A1"), Office.texts(line(0), "records"));
    }

    @Test
    void tellsOfRatingsThatPeopleGive() {
        desk.action("A1", "Apr 24").updated("A1", "2023-05-30", "rag", "red", "by", "Carers Delivery Group", "reason",
                "The supplier is failing");
        assertEquals(List.of("A1, “Do A1”, was said to be red by Carers Delivery Group on 30 May 2023 (The supplier is "
                + "failing); by its dates it is rated green."), sentences());
    }

    @Test
    void tellsOfWhatSlippedAndSoRecoveredAndWhoWasTold() {
        desk.action("A1", "Jan 23").updated("A1", NOW).moved("A1", "Apr 24", "2023-05-20", "cause", "funding");
        assertEquals(List.of("A1, “Do A1”, is red no longer: it is rated green, as it was moved from Jan 23 to Apr 24.",
                "A1, “Do A1”, slipped by 15 months, from 31 January 2023 to 30 April 2024 (funding: Late). No meeting "
                        + "has been told so far."),
                sentences());
        var entry = desk.rows("moved", "action", "code", "A1").getFirst().getJsonNumber("entry").longValue();
        assertEquals(List.of(entry), line(1).getJsonArray("changes").getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::longValue).toList());
        desk.done("tell", "code", "A1", "told", "Scrutiny", "toldOn", "2023-05-25");
        assertTrue(sentences().get(1).endsWith("Scrutiny was told on 25 May 2023."));
    }

    @Test
    void tellsOfWhatWasCompletedCancelledAndAdded() {
        desk.action("A1", "Apr 23").completed("A1", "2023-05-10").action("A2", "Apr 24").updated("A2", NOW);
        desk.done("pause", "code", "A2", "reason", "The post is vacant", "on", "2023-05-02");
        desk.done("add", "code", "A3", "area", "A", "title", "Do A3", "leads", "HR", "timescale", "Dec 23", "on",
                "2023-05-03");
        assertEquals(List.of("A1, “Do A1”, was completed on 10 May 2023, 10 days late.",
                "A2, “Do A2”, was paused on 2 May 2023: The post is vacant.",
                "A3, “Do A3”, was added on 3 May 2023, to be done: Dec 23; led by HR."), sentences());
    }

    @Test
    void tellsOfFirstAndLostDates() {
        desk.action("A1", "Post consultation").updated("A1", NOW).moved("A1", "Dec 23", "2023-05-20")
                .action("A2", "Dec 23").updated("A2", NOW).moved("A2", "Ongoing", "2023-05-20");
        assertEquals(List.of("A1, “Do A1”, was given a last day, 31 December 2023 (Late).",
                "A2, “Do A2”, lost its last day, 31 December 2023: its timescale is now “Ongoing” (Late)."),
                sentences());
    }

    @Test
    void tellsWhatIsStaleAndDueNextAsItStands() {
        desk.action("A1", "Jul 23").updated("A1", "2023-01-31").action("A2", "Apr 24").action("A3", "Ongoing");
        assertEquals(List.of("A1, “Do A1”, was last updated on 31 January 2023, 121 days ago.",
                "2 actions have been in the plan for more than 90 days without an update: A2 and A3.",
                "A1, “Do A1”, is due by 31 July 2023, in 60 days."), sentences());
        assertEquals("Nothing has changed since 1 March 2023. On 1 June 2023 3 are stale and 1 falls due next.",
                briefing().getString("summary"));
    }

    @Test
    void tellsOfBaselinesThatWereApproved() {
        desk.done("set-baseline", "name", "again", "reason", "Agreed after the consultation", "approver", "Cabinet",
                "on", "2023-04-01");
        assertEquals(List.of("A baseline of the plan, again, was approved by Cabinet on 1 April 2023: Agreed after the "
                + "consultation."), sentences());
    }

    @Test
    void tellsOfTheDecisionsBehindChanges() {
        desk.action("A1", "Apr 24").updated("A1", NOW).moved("A1", "May 24", "2023-05-20", "decision",
                "strategy/carers/decisions/cabinet");
        assertEquals("A1 was moved on 20 May 2023 because of a decision: strategy/carers/decisions/cabinet.",
                sentences().getLast());
        assertEquals(List.of("action-plans/carers/actions/A1", "strategy/carers/decisions/cabinet"),
                Office.texts(line(1), "records"));
    }

    @Test
    void tellsOfEventsThatHappenedAndOfActionsThatNowNeedADate() {
        desk.action("A1", "Post consultation").updated("A1", NOW).action("A2", "Post consultation").updated("A2", NOW);
        desk.done("add-event", "event", "consultation", "title", "The consultation", "words", "consultation", "on",
                "2023-01-10");
        desk.done("move-event", "event", "consultation", "to", "happened", "reason", "It closed", "on",
                "2023-04-10");
        assertEquals(
                List.of("The consultation happened on 10 April 2023; 2 actions that wait for it need a date: A1 and "
                        + "A2."),
                sentences());
    }

    @Test
    void coversAllPlans() {
        desk.action("A1", "Apr 23").updated("A1", NOW);
        desk.trial().done("action-plans create", "plan", "other", "title", "Another", "starts", "2022-06-06");
        var all = desk.trial().done("action-plans briefings", "since", MET, "asAt", NOW);
        assertEquals("Since 1 March 2023: 1 turned red.", all.getString("summary"));
        assertEquals("[\"other\"]", all.getJsonArray("unchanged").toString());
        assertEquals("carers", all.getJsonArray("sentences").getJsonObject(0).getString("plan"));
    }

    @Test
    void aMeetingStillToComeHasNothingToTell() {
        assertEquals("since", desk.refused("briefing", "since", "2023-06-02", "asAt", NOW).faults().getFirst().where());
    }

    private JsonObject briefing() {
        return desk.done("briefing", "since", MET, "asAt", NOW);
    }

    private JsonObject line(int place) {
        return briefing().getJsonArray("sentences").getJsonObject(place);
    }

    private List<String> sentences() {
        return desk.rows("sentences", "briefing", "since", MET, "asAt", NOW).stream()
                .map(line -> line.getString("sentence")).toList();
    }
}
