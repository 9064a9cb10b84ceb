package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Fault;
import countyplan.core.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entering a strategy, changing it, and taking it through its life.
class StrategyTests {

    @TempDir
    Path home;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(home);
        enter("dementia-2024-28", "Living well with dementia", "2024-2028");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aStrategyHoldsFromTheFirstDayOfItsPeriodAsADraft() {
        var strategy = show("2024-01-01");
        assertEquals("draft", strategy.getString("status"));
        assertEquals("2024-01-01", strategy.getString("firstDay"));
        assertEquals("2028-12-31", strategy.getString("lastDay"));
        assertEquals(1, strategy.getInt("version"));
        assertEquals("not-yet-held",
                desk.refused("strategy show", "strategy", "dementia-2024-28", "asAt", "2023-12-31").code());
        assertEquals(List.of(), desk.rows("strategies", "strategy list", "asAt", "2023-12-31"));
    }

    @Test
    void aStrategyForYearsToComeHoldsFromToday() {
        enter("dementia-2029-33", "Living well with dementia", "2029-2033");
        assertEquals("2026-11-21",
                desk.body("strategy show", "strategy", "dementia-2029-33").getString("since"));
    }

    @Test
    void aStrategyHoldsFromTheDayThatIsStated() {
        desk.done("strategy create", "strategy", "autism", "title", "Autism strategy", "period", "2024-2026",
                "partners", "Rutland County Council", "on", "2023-10-02");
        assertEquals("2023-10-02",
                desk.body("strategy show", "strategy", "autism", "asAt", "2023-10-02").getString("since"));
    }

    @Test
    void anIdIsGivenOnce() {
        assertEquals("strategy-exists",
                desk.refused("strategy create", "strategy", "dementia-2024-28", "title", "Again",
                        "period", "2024", "partners", "Rutland County Council").code());
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var refusal = desk.refused("strategy create", "strategy", "new", "title", "t".repeat(201), "period", "2024",
                "partners", "Rutland County Council;Rutland County Council", "vision", " ",
                "supersedes", "nothing-like-it");
        assertEquals(List.of("title", "partners[1]", "vision", "supersedes"),
                refusal.faults().stream().map(Fault::where).toList());
        assertTrue(refusal.faults().getLast().expected().contains("dementia-2024-28"));
        assertEquals("no-such-strategy", desk.refused("strategy show", "strategy", "new").code());
    }

    @Test
    void aStrategyNeedsWhomItBelongsTo() {
        var refusal = desk.refused("strategy create", "strategy", "new", "title", "New", "period", "2024");
        assertEquals(List.of("partners"), refusal.faults().stream().map(Fault::where).toList());
    }

    @Test
    void aWrongIdIsAnsweredWithThoseThereAre() {
        var refusal = desk.refused("strategy show", "strategy", "dementia");
        assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
        assertEquals(List.of("dementia-2024-28"), refusal.choices());
    }

    @Test
    void aChangeHoldsFromItsDayAndLeavesTheRestAlone() {
        desk.done("strategy change", "strategy", "dementia-2024-28", "title", "Dementia together", "on", "2025-04-01");
        desk.done("strategy change", "strategy", "dementia-2024-28", "partners",
                "Leicester City Council;Rutland County Council", "vision", "Nobody copes alone", "on", "2024-07-01");
        assertEquals("Living well with dementia", show("2025-03-31").getString("title"));
        assertEquals("Nobody copes alone", show("2025-03-31").getString("vision"));
        assertEquals("Dementia together", show("2025-04-01").getString("title"));
        assertEquals("Nobody copes alone", show("2025-04-01").getString("vision"));
        assertEquals(2, show("2025-04-01").getJsonArray("partners").size());
        assertEquals(1, show("2024-06-30").getJsonArray("partners").size());
        assertFalse(show("2024-06-30").containsKey("vision"));
    }

    @Test
    void aLaterDayIsNotUndoneByAnEntryForAnEarlierOne() {
        desk.done("strategy change", "strategy", "dementia-2024-28", "period", "2024-2029", "on", "2026-01-01");
        desk.done("strategy change", "strategy", "dementia-2024-28", "period", "2024-2027", "on", "2025-01-01");
        assertEquals("2024-2027", show("2025-12-31").getString("period"));
        assertEquals("2024-2029", show("2026-01-01").getString("period"));
    }

    @Test
    void whatIsTheSameIsNoChange() {
        assertTrue(desk.done("strategy change", "strategy", "dementia-2024-28", "title", "Living well with dementia")
                .change().isEmpty());
    }

    @Test
    void aStrategyGoesThroughItsLife() {
        status("consultation", "2024-02-01");
        status("draft", "2024-05-01");
        status("approved", "2024-06-01");
        status("launched", "2024-07-01");
        status("superseded", "2026-01-01");
        assertEquals("draft", show("2024-01-31").getString("status"));
        assertEquals("consultation", show("2024-04-30").getString("status"));
        assertEquals("launched", show("2025-12-31").getString("status"));
        assertEquals("because of it", show("2025-12-31").getString("reason"));
        assertEquals("2024-07-01", show("2025-12-31").getString("since"));
        assertEquals("superseded", show("2026-01-01").getString("status"));
    }

    @Test
    void aStatusThatMayNotFollowIsRefusedWithThoseThatMay() {
        var refusal =
                desk.refused("strategy set-status", "strategy", "dementia-2024-28", "to", "launched", "reason", "why");
        assertEquals("status-not-allowed", refusal.code());
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals(List.of("consultation"), refusal.choices());
        assertEquals("[\"consultation\"]", show("2026-11-21").getJsonArray("mayBecome").toString());
    }

    @Test
    void aStatusEnteredLateMustFitThoseThatFollowIt() {
        status("consultation", "2024-02-01");
        status("approved", "2024-06-01");
        assertEquals(List.of("draft"), desk.refused("strategy set-status", "strategy", "dementia-2024-28", "to",
                "approved", "reason", "why", "on", "2024-05-01").choices());
        status("draft", "2024-05-01");
        assertEquals("approved", show("2024-06-01").getString("status"));
    }

    @Test
    void aStatusIsKnownOnlyOnceItIsEntered() {
        desk.anHourLater();
        status("consultation", "2024-02-01");
        assertEquals("draft", desk.body("strategy show", "strategy", "dementia-2024-28", "asAt", "2024-02-01",
                "knownAt", "2026-11-21T12:30").getString("status"));
        assertEquals("consultation", desk.body("strategy show", "strategy", "dementia-2024-28", "asAt", "2024-02-01",
                "knownAt", "2026-11-21T13:30").getString("status"));
    }

    @Test
    void theListCanBeOfOneStatus() {
        enter("autism", "Autism strategy", "2024-2026");
        status("consultation", "2024-02-01");
        var listed = desk.rows("strategies", "strategy list", "status", "draft");
        assertEquals(List.of("autism"), listed.stream().map(strategy -> strategy.getString("strategy")).toList());
    }

    @Test
    void aStrategyThatTakesTheSuccessorsPlaceIsFound() {
        desk.done("strategy create", "strategy", "dementia-2025-30", "title", "Dementia", "period", "2025-2030",
                "partners", "Rutland County Council", "supersedes", "dementia-2024-28");
        assertEquals("[\"dementia-2025-30\"]", show("2026-01-01").getJsonArray("supersededBy").toString());
        assertEquals("[]", show("2024-12-31").getJsonArray("supersededBy").toString());
        var refusal = desk.refused("strategy change", "strategy", "dementia-2024-28", "supersedes", "dementia-2025-30");
        assertEquals("supersedes", refusal.faults().getFirst().where());
        assertEquals("supersedes", desk.refused("strategy change", "strategy", "dementia-2024-28", "supersedes",
                "dementia-2024-28").faults().getFirst().where());
    }

    @Test
    void aDryRunShowsWhatWouldChangeAndKeepsNothing() {
        var dry = desk.body("strategy change", "strategy", "dementia-2024-28", "title", "Dementia together", "on",
                "2025-04-01", "dryRun", "yes");
        assertTrue(dry.toString().contains("Dementia together"), dry.toString());
        assertEquals("Living well with dementia", show("2025-04-01").getString("title"));
    }

    @Test
    void findingsTellOfStandings() {
        assertEquals(List.of("not-yet-approved", "no-priorities"), codes("2026-11-21"));
        status("consultation", "2024-02-01");
        status("approved", "2024-06-01");
        sign("2024-06-01");
        assertEquals(List.of("no-priorities"), codes("2026-11-21"));
        assertEquals(List.of("past-its-period"), codes("2029-01-01"));
        desk.done("strategy create", "strategy", "dementia-2029", "title", "Dementia", "period", "2029", "partners",
                "Rutland County Council", "supersedes", "dementia-2024-28", "on", "2028-06-01");
        desk.done("strategy set-status", "strategy", "dementia-2029", "to", "consultation", "reason", "why", "on",
                "2028-07-01");
        desk.done("strategy set-status", "strategy", "dementia-2029", "to", "approved", "reason", "why", "on",
                "2029-01-01");
        assertEquals(List.of("not-yet-superseded"), codes("2029-01-01"));
        status("superseded", "2029-01-01");
        assertEquals(List.of(), codes("2029-01-01"));
    }

    @Test
    void aSupersededStrategyWithoutASuccessorIsAFinding() {
        status("consultation", "2024-02-01");
        status("approved", "2024-06-01");
        status("superseded", "2025-06-01");
        assertEquals(List.of("no-successor"), codes("2025-06-01"));
    }

    private List<String> codes(String asAt) {
        return desk.rows("findings", "findings", "ref", "strategy/dementia-2024-28", "asAt", asAt).stream()
                .map(finding -> finding.getString("code")).toList();
    }

    private jakarta.json.JsonObject show(String asAt) {
        return desk.body("strategy show", "strategy", "dementia-2024-28", "asAt", asAt);
    }

    private void status(String to, String on) {
        desk.done("strategy set-status", "strategy", "dementia-2024-28", "to", to, "reason", "because of it", "on", on);
    }

    private void sign(String day) {
        desk.done("strategy add-signatory", "strategy", "dementia-2024-28", "signatory", "county", "title",
                "Leicestershire County Council", "signed", day, "on", day);
    }

    private void enter(String id, String title, String period) {
        desk.done("strategy create", "strategy", id, "title", title, "period", period, "partners",
                "Leicestershire County Council");
    }
}
