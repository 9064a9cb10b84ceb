package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing disappears: what was entered is told for ever, and what was wrong is struck out with a reason.
class HistoryTests {

    @TempDir
    Path home;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(home);
        desk.done("strategy create", "strategy", "carers", "title", "Carers", "period", "2022-2025", "partners",
                "Leicester City Council;Rutland County Council");
        desk.done("strategy add-priority", "strategy", "carers", "title", "Carers are noticed");
        desk.done("strategy change-priority", "strategy", "carers", "number", "1", "about", "Carers come forward", "on",
                "2022-02-01");
        desk.done("strategy set-status", "strategy", "carers", "to", "consultation", "reason", "Six weeks", "on",
                "2022-06-06");
        desk.done("strategy set-status", "strategy", "carers", "to", "approved", "reason", "Cabinet", "on",
                "2022-10-25");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyEntryIsToldNewestFirst() {
        var history = history();
        assertEquals(List.of("5.1", "4.1", "3.1", "2.1", "1.1"), codes(history));
        assertEquals("approved: Cabinet", history.getFirst().getString("what"));
        assertEquals("2022-10-25", history.getFirst().getString("day"));
        assertEquals("jo", history.getFirst().getString("by"));
        assertEquals("2026-11-21T12:00:00Z", history.getFirst().getString("made"));
        assertEquals("strategy/carers/priorities/1", history.get(2).getString("record"));
        assertEquals("entered; title: Carers; period: 2022-2025; partner: Leicester City Council;"
                + " partner: Rutland County Council; draft: Entered as a draft",
                history.getLast().getString("what"));
    }

    @Test
    void anEntryForADayToComeIsToldWhenTheAnswerIsAboutThatDay() {
        desk.done("strategy set-status", "strategy", "carers", "to", "launched", "reason", "Carers Rights Day", "on",
                "2030-11-25");
        assertEquals("5.1", history().getFirst().getString("entry"));
        assertEquals("6.1", desk.rows("entries", "strategy history", "strategy", "carers", "asAt", "2030-11-25")
                .getFirst().getString("entry"));
        assertEquals("approved", status("2026-11-21"));
    }

    @Test
    void aWrongStatusIsStruckOutAndStaysInTheHistory() {
        desk.anHourLater();
        correct("5.1", "It was deferred");
        assertEquals("consultation", status("2026-11-21"));
        assertEquals("It was deferred", history().getFirst().getString("struckOut"));
        assertEquals(List.of("5.1", "4.1", "3.1", "2.1", "1.1"), codes(history()));
        assertEquals("approved", desk.body("strategy show", "strategy", "carers", "knownAt", "2026-11-21T12:30")
                .getString("status"));
        assertEquals("struck-out",
                desk.refused("strategy correct", "strategy", "carers", "entry", "5.1", "reason", "Again").code());
    }

    @Test
    void theLogTellsOfTheStrikingOut() {
        correct("5.1", "It was deferred");
        var change = desk.rows("changes", "changes", "ref", "strategy/carers").getFirst();
        assertEquals("strategy correct", change.getString("operation"));
        assertTrue(desk.rows("changes", "changes", "ref", "strategy/carers").stream()
                .anyMatch(each -> each.getString("what").contains("It was deferred")));
        assertTrue(desk.rows("changes", "changes", "ref", "strategy/carers").stream()
                .anyMatch(each -> each.getString("what").contains("status: approved → consultation")));
    }

    @Test
    void anEntryThatNeverShowedCanBeStruckOutToo() {
        desk.done("strategy change", "strategy", "carers", "title", "Caring", "on", "2023-01-01");
        desk.done("strategy change", "strategy", "carers", "title", "Carers together", "on", "2023-01-01");
        correct("6.1", "Typed twice");
        var struck = history().get(1);
        assertEquals("6.1", struck.getString("entry"));
        assertEquals("Typed twice", struck.getString("struckOut"));
        assertEquals("Carers together", desk.body("strategy show", "strategy", "carers").getString("title"));
    }

    @Test
    void aStatusThatOthersRestOnStays() {
        var refusal = desk.refused("strategy correct", "strategy", "carers", "entry", "4.1", "reason", "Wrong");
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertTrue(refusal.sentence().contains("approved on 25 October 2022"), refusal.sentence());
        assertEquals("consultation", status("2022-06-06"));
    }

    @Test
    void aRecordThatOthersRestOnStays() {
        var refusal = desk.refused("strategy correct", "strategy", "carers", "entry", "2.1", "reason", "Wrong");
        assertEquals("entry-in-use", refusal.code());
        assertTrue(refusal.sentence().endsWith("first: 3.1"), refusal.sentence());
        correct("3.1", "Wrong");
        correct("2.1", "Wrong");
        assertEquals("no-such-priority", desk.refused("strategy priority", "strategy", "carers", "number", "1").code());
        desk.done("strategy add-priority", "strategy", "carers", "number", "1", "title", "Carers come first");
        assertEquals("Carers come first",
                desk.body("strategy priority", "strategy", "carers", "number", "1").getString("title"));
    }

    @Test
    void aWithdrawalByMistakeIsUndone() {
        desk.done("strategy withdraw-priority", "strategy", "carers", "number", "1", "reason", "Wrong strategy", "on",
                "2024-01-01");
        assertEquals(0, desk.rows("priorities", "strategy priorities", "strategy", "carers").size());
        correct("6.1", "It was another strategy");
        assertEquals(1, desk.rows("priorities", "strategy priorities", "strategy", "carers").size());
    }

    @Test
    void onlyTheEntryNamedIsStruckOut() {
        desk.done("sample load", "force", "yes");
        var entries = desk.rows("entries", "strategy history", "strategy", "carers-2022-25");
        var last = entries.stream()
                .filter(entry -> entry.getString("record").endsWith("priorities/8")).findFirst().orElseThrow();
        desk.done("strategy correct", "strategy", "carers-2022-25", "entry", last.getString("entry"), "reason",
                "Twice");
        assertEquals(7, desk.rows("priorities", "strategy priorities", "strategy", "carers-2022-25").size());
        assertEquals(codes(entries),
                codes(desk.rows("entries", "strategy history", "strategy", "carers-2022-25")));
    }

    @Test
    void anEntryOfAnotherStrategyIsRefused() {
        assertEquals("no-such-entry",
                desk.refused("strategy correct", "strategy", "carers", "entry", "9.1", "reason", "Wrong").code());
        assertEquals("no-such-strategy",
                desk.refused("strategy correct", "strategy", "autism", "entry", "1.1", "reason", "Wrong").code());
        assertEquals("no-such-strategy", desk.refused("strategy history", "strategy", "autism").code());
    }

    @Test
    void theSampleGoesWhollyWhenItIsRemoved() {
        desk.done("sample load", "force", "yes");
        desk.done("sample remove");
        assertEquals(List.of("carers"), desk.rows("strategies", "strategy list").stream()
                .map(strategy -> strategy.getString("strategy")).toList());
        assertEquals("no-such-strategy", desk.refused("strategy history", "strategy", "carers-2022-25").code());
    }

    private void correct(String entry, String reason) {
        desk.done("strategy correct", "strategy", "carers", "entry", entry, "reason", reason);
    }

    private String status(String asAt) {
        return desk.body("strategy show", "strategy", "carers", "asAt", asAt).getString("status");
    }

    private List<JsonObject> history() {
        return desk.rows("entries", "strategy history", "strategy", "carers");
    }

    private static List<String> codes(List<JsonObject> entries) {
        return entries.stream().map(entry -> entry.getString("entry")).toList();
    }
}
