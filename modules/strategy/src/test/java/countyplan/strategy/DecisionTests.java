package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a committee asks for is owed by somebody to a meeting, until it is answered.
class DecisionTests {

    @TempDir
    Path home;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(home);
        desk.done("strategy create", "strategy", "carers", "title", "Carers", "period", "2022-2025", "partners",
                "Leicestershire County Council");
        decide("asked", "2022-06-06", "outcome", "requested", "bound", "Tell members of the contract", "owner",
                "Director", "dueBy", "2022-09-05");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsOwedIsDueByTheMeetingAndOverdueTheDayAfter() {
        var due = desk.rows("due", "strategy decisions-due", "strategy", "carers", "asAt", "2022-09-05").getFirst();
        assertEquals("2022-09-05", due.getString("by"));
        assertEquals(0, due.getInt("days"));
        assertEquals(List.of(), codes("asked", "2022-09-05"));
        assertEquals(List.of("overdue"), codes("asked", "2022-09-06"));
        assertEquals(
                "What Director is bound to by Committee was owed by 5 September 2022: Tell members of the contract",
                finding("asked", "2022-09-06").getString("sentence"));
    }

    @Test
    void whatIsAnsweredIsOverdueNoMore() {
        desk.done("strategy move-decision", "strategy", "carers", "decision", "asked", "to", "answered-outside",
                "reason",
                "Letter to members", "on", "2022-08-01");
        assertEquals(List.of(), codes("asked", "2023-01-01"));
        assertEquals("Letter to members", desk.body("strategy decision", "strategy", "carers", "decision", "asked")
                .getString("reason"));
    }

    @Test
    void whatIsClosedIsNotAnsweredAgainUnlessItIsOpenedAgain() {
        desk.done("strategy move-decision", "strategy", "carers", "decision", "asked", "to", "closed", "reason",
                "Withdrawn", "on", "2022-08-01");
        assertEquals("move-not-allowed",
                desk.refused("strategy move-decision", "strategy", "carers", "decision", "asked",
                        "to", "answered-by-report", "reason", "Late", "on", "2022-09-01").code());
    }

    @Test
    void nobodyOwingItAndNoMeetingAreFound() {
        decide("loose", "2022-06-06", "outcome", "requested", "bound", "Look into it");
        assertEquals(List.of("no-due-meeting", "no-owner"), codes("loose", "2022-06-06"));
    }

    @Test
    void aMeetingThatHasPassedWithoutAnOutcomeIsFound() {
        decide("cabinet", "2022-10-25");
        assertEquals(List.of(), codes("cabinet", "2022-10-25"));
        assertEquals(List.of("no-outcome"), codes("cabinet", "2022-10-26"));
    }

    /// As a timetable of 2019 had it: the cabinet in June 2019, after a committee in June 2020.
    @Test
    void scrutinyComesBeforeTheCabinet() {
        decide("scrutiny", "2020-06-08", "outcome", "noted");
        decide("cabinet", "2019-06-23", "outcome", "approved", "follows", "scrutiny");
        assertTrue(codes("cabinet", "2022-06-06").contains("out-of-order"));
        desk.done("strategy change-decision", "strategy", "carers", "decision", "cabinet", "meeting", "2020-06-23",
                "on",
                "2022-06-06");
        assertEquals(List.of(), codes("cabinet", "2022-06-06"));
    }

    @Test
    void aDecisionAboutARecordThatIsNotHeldIsFound() {
        decide("wrong", "2022-06-06", "outcome", "noted", "about", "strategy/carers/priorities/9");
        assertEquals(List.of("not-held"), codes("wrong", "2022-06-06"));
    }

    private void decide(String decision, String meeting, String... more) {
        var given = new ArrayList<>(List.of("strategy", "carers", "decision", decision, "title", "The contract",
                "body", "Committee", "meeting", meeting, "on", "2022-06-06"));
        given.addAll(List.of(more));
        desk.done("strategy add-decision", given.toArray(String[]::new));
    }

    private JsonObject finding(String decision, String asAt) {
        return findings(decision, asAt).getFirst();
    }

    private List<String> codes(String decision, String asAt) {
        return findings(decision, asAt).stream().map(finding -> finding.getString("code")).sorted().toList();
    }

    private List<JsonObject> findings(String decision, String asAt) {
        return desk.rows("findings", "findings", "ref", "strategy/carers/decisions/" + decision, "asAt", asAt);
    }
}
