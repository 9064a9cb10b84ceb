package countyplan.actionplans.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A move tells why, and which meeting was told.
class MoveTests {

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path home) {
        desk = Desk.withPlan(home).action("A1", "Apr 23", "Carers Delivery Group");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keepsItsCauseAndTheMeetingThatWasTold() {
        desk.moved("A1", "Jul 23", "2023-04-20", "cause", "partner-delay", "told", "Scrutiny", "toldOn", "2023-05-10");
        var move = moves("2023-05-10").getFirst();
        assertEquals("partner or supplier delay", move.getString("cause"));
        assertEquals("Late", move.getString("reason"));
        assertEquals(92, move.getInt("days"));
        assertEquals("Scrutiny", move.getString("told"));
        assertEquals("2023-05-10", move.getString("toldOn"));
        assertEquals("2023-04-20", move.getString("day"));
    }

    @Test
    void nobodyHasBeenToldBeforeTheDayOfTheMeeting() {
        desk.moved("A1", "Jul 23", "2023-04-20", "told", "Scrutiny", "toldOn", "2023-05-10");
        assertFalse(moves("2023-05-09").getFirst().containsKey("told"));
    }

    @Test
    void historyTellsTheCauseAndTheMeeting() {
        desk.moved("A1", "Jul 23", "2023-04-20", "cause", "funding", "told", "Scrutiny", "toldOn", "2023-04-12");
        var told = desk.rows("entries", "history", "code", "A1").getLast().getString("what");
        assertEquals("Timescale moved from Apr 23 to Jul 23 (Late; cause: funding). "
                + "Scrutiny was told of it on 12 April 2023.", told);
    }

    @Test
    void aCauseThatIsNotOnTheListIsRefusedWithTheList() {
        var refusal = desk.refused("move", "code", "A1", "timescale", "Jul 23", "reason", "Late", "cause", "weather");
        var fault = refusal.faults().getFirst();
        assertEquals("cause", fault.where());
        assertEquals("one of capacity, funding, partner-delay, decision, consultation, scope, legal, other",
                fault.expected());
    }

    @Test
    void whoWasToldAndWhenGoTogetherAndAreInThePast() {
        var without = desk.refused("move", "code", "A1", "timescale", "Jul 23", "reason", "Late", "told", "Scrutiny");
        assertEquals(List.of("toldOn"), without.faults().stream().map(fault -> fault.where()).toList());
        var early = desk.refused("move", "code", "A1", "timescale", "Jul 23", "reason", "Late", "told", "Scrutiny",
                "toldOn", "2024-02-02");
        assertTrue(early.faults().getFirst().expected().startsWith("today, 2024-02-01"));
    }

    @Test
    void aMeetingCanBeToldLaterOfAllMovesThatNobodyWasToldOf() {
        desk.moved("A1", "Jul 23", "2023-04-20", "told", "Board", "toldOn", "2023-04-25")
                .moved("A1", "Oct 23", "2023-07-20").moved("A1", "Dec 23", "2023-10-20")
                .moved("A1", "Mar 24", "2023-12-20");
        desk.done("tell", "code", "A1", "told", "Scrutiny", "toldOn", "2023-11-02");
        assertEquals(List.of("Board", "Scrutiny", "Scrutiny", "none"),
                moves("2024-02-01").stream().map(move -> move.getString("told", "none")).toList());
        desk.done("tell", "code", "A1", "told", "Scrutiny", "toldOn", "2024-01-11");
        assertEquals("nothing-to-tell",
                desk.refused("tell", "code", "A1", "told", "Scrutiny", "toldOn", "2024-01-12").code());
    }

    @Test
    void whatWasEnteredWronglyOfAMeetingIsWithdrawnLikeAnyEntry() {
        desk.moved("A1", "Jul 23", "2023-04-20");
        desk.done("tell", "code", "A1", "told", "Scrutiny", "toldOn", "2023-05-10");
        var entry = desk.rows("entries", "history", "code", "A1").getLast().getJsonNumber("entry").toString();
        desk.done("correct", "code", "A1", "entry", entry, "reason", "It was not on the agenda");
        assertFalse(moves("2024-02-01").getFirst().containsKey("told"));
    }

    @Test
    void aMoveThatNoMeetingWasToldOfIsAFindingAfterAQuarter() {
        desk.moved("A1", "Jul 24", "2023-04-20");
        assertEquals(List.of(), untold("2023-07-21"));
        assertEquals(
                List.of("A1 was moved from Apr 23 to Jul 24 on 20 April 2023, 93 days ago, and no meeting has been "
                        + "told: Do A1"),
                untold("2023-07-22"));
        desk.done("tell", "code", "A1", "told", "Scrutiny", "toldOn", "2023-08-01");
        assertEquals(List.of(), untold("2023-08-01"));
        assertEquals(1, untold("2023-07-31").size());
    }

    @Test
    void finishedActionsNeedNoMeeting() {
        desk.moved("A1", "Jul 24", "2023-04-20").completed("A1", "2023-12-01");
        assertEquals(List.of(), untold("2023-12-01"));
    }

    private List<String> untold(String asAt) {
        return desk.rows("findings", "findings", "asAt", asAt).stream()
                .filter(finding -> finding.getString("code").equals("untold-move"))
                .map(finding -> finding.getString("sentence")).toList();
    }

    private List<JsonObject> moves(String asAt) {
        return desk.rows("moved", "action", "code", "A1", "asAt", asAt);
    }
}
