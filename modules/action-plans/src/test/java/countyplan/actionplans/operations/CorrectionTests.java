package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Wrong entries are withdrawn with a reason, and nothing disappears.
class CorrectionTests extends OnTheSample {

    private int progress(String code, String note) {
        return office.done("action-plans progress", "plan", PLAN, "code", code, "note", note, "percent", "80")
                .getInt("change");
    }

    private JsonObject correct(String code, int entry) {
        return office.done("action-plans correct", "plan", PLAN, "code", code, "entry", entry, "reason",
                "Meant for CS1.2",
                "ifVersion", "*");
    }

    private Refusal refused(String code, int entry) {
        return office.refused("action-plans correct", "plan", PLAN, "code", code, "entry", entry, "reason", "Wrong",
                "ifVersion", "*");
    }

    private List<JsonObject> history(String code) {
        return office.rows("entries", "action-plans history", "plan", PLAN, "code", code);
    }

    @Test
    void aWithdrawnEntryNoLongerCountsAndStaysInTheHistory() {
        var entry = progress("CS1.1", "First sessions held");
        var answer = correct("CS1.1", entry);
        assertEquals("CS1.1: 2 entries, 1 of them withdrawn.", answer.getString("summary"));
        var action = office.done("action-plans action", "plan", PLAN, "code", "CS1.1");
        assertFalse(action.containsKey("percent"));
        assertFalse(action.containsKey("lastNote"));
        var withdrawn = history("CS1.1").getLast();
        assertTrue(withdrawn.getBoolean("withdrawn"));
        assertEquals("Meant for CS1.2", withdrawn.getString("withdrawnBecause"));
        assertEquals("First sessions held (80% done)", withdrawn.getString("what"));
    }

    @Test
    void whatWasKnownBeforeTheWithdrawalIsStillAnswered() {
        var entry = progress("CS1.1", "First sessions held");
        office.pass(Duration.ofHours(1));
        var between = office.now().minusSeconds(60).toString();
        correct("CS1.1", entry);
        assertEquals(80, office.done("action-plans action", "plan", PLAN, "code", "CS1.1", "knownAt", between)
                .getInt("percent"));
        assertFalse(office.rows("entries", "action-plans history", "plan", PLAN, "code", "CS1.1", "knownAt", between)
                .getLast().getBoolean("withdrawn"));
    }

    @Test
    void withdrawingAMoveBringsTheTimescaleBeforeBack() {
        var entry = office
                .done("action-plans move", "plan", PLAN, "code", "CS4.4", "timescale", "2026", "reason", "Wrong row",
                        "ifVersion", "*")
                .getInt("change");
        correct("CS4.4", entry);
        var action = office.done("action-plans action", "plan", PLAN, "code", "CS4.4");
        assertEquals("Nov 22", action.getString("timescale"));
        assertEquals(0, action.getInt("moves"));
    }

    @Test
    void theEntryThatBroughtAnActionGoesLast() {
        var added = office.done("action-plans add", "plan", PLAN, "code", "CS1.7", "area", "CS1", "title", "Listen")
                .getInt("change");
        var update = progress("CS1.7", "Begun");
        var refusal = refused("CS1.7", added);
        assertEquals(
                "Entry " + added + " brought CS1.7 into the plan, and more was entered about it since. Withdraw that "
                        + "first: entry " + update + ".",
                refusal.sentence());
        correct("CS1.7", update);
        correct("CS1.7", added);
        assertEquals("no-such-action", office.refused("action-plans action", "plan", PLAN, "code", "CS1.7").code());
        assertEquals(2, history("CS1.7").size());
        assertEquals(38, office.done("action-plans status", "plan", PLAN).getInt("total"));
        office.done("action-plans add", "plan", PLAN, "code", "CS1.7", "area", "CS1", "title", "Listen well");
        assertEquals(39, office.done("action-plans status", "plan", PLAN).getInt("total"));
    }

    @Test
    void onlyAnEntryOfTheActionCanBeWithdrawnAndOnlyOnce() {
        var entry = progress("CS1.1", "First sessions held");
        var unknown = refused("CS1.2", entry);
        assertEquals("no-such-entry", unknown.code());
        assertEquals(Refusal.Kind.NOT_FOUND, unknown.kind());
        assertEquals(1, unknown.choices().size());
        correct("CS1.1", entry);
        assertEquals("withdrawn-already", refused("CS1.1", entry).code());
    }
}
