package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;
import static countyplan.actionplans.operations.Office.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What officers do with an action: report progress, move it, decide about it, and what answers say then.
class ActionLifeTests extends OnTheSample {

    private JsonObject change(String operation, String code, Object... more) {
        return office.done("action-plans " + operation, with(code, more));
    }

    private Refusal refused(String operation, String code, Object... more) {
        return office.refused("action-plans " + operation, with(code, more));
    }

    private static Object[] with(String code, Object... more) {
        var all = new ArrayList<Object>(List.of("plan", PLAN, "code", code));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private JsonObject line(String code, String asAt) {
        return office.rows("actions", "action-plans status", "plan", PLAN, "asAt", asAt).stream()
                .filter(each -> each.getString("code").equals(code)).findFirst().orElseThrow();
    }

    @Test
    void aProgressUpdateIsInTheActionTheStatusTheHistoryAndTheChanges() {
        var answer = change("progress", "CS1.1", "note", "First sessions held", "percent", "40", "rag", "amber",
                "reason", "The venue is booked");
        assertEquals("First sessions held", answer.getString("lastNote"));
        assertEquals("jo", answer.getString("lastBy"));
        assertEquals("fresh", answer.getString("freshness"));
        var line = line("CS1.1", "2024-02-01");
        assertEquals(40, line.getInt("percent"));
        assertEquals("amber", line.getString("statedRag"));
        assertEquals("red", line.getString("computedRag"));
        assertEquals("2024-02-01", line.getString("lastUpdate"));
        var entry = office.rows("entries", "action-plans history", "plan", PLAN, "code", "CS1.1").getLast();
        assertEquals("First sessions held (40% done and rated amber because: The venue is booked)",
                entry.getString("what"));
        assertEquals("jo", entry.getString("by"));
        assertEquals(office.now().toString(), entry.getString("entered"));
        var logged = office.rows("changes", "changes", "ref", "action-plans/carers-2022-25/actions/CS1.1").getFirst();
        assertEquals("note: First sessions held; percent: 40; rag: amber; ragReason: The venue is booked; by: jo",
                logged.getString("what"));
    }

    @Test
    void anUpdateIsNotThereBeforeItsDay() {
        change("progress", "CS1.1", "note", "First sessions held", "percent", "40", "on", "2023-03-10");
        assertFalse(line("CS1.1", "2023-03-09").containsKey("lastUpdate"));
        assertEquals("2023-03-10", line("CS1.1", "2023-03-10").getString("lastUpdate"));
    }

    @Test
    void knownBeforeAnUpdateThePlanIsAsItWas() {
        office.pass(Duration.ofHours(1));
        var before = office.now().minusSeconds(60).toString();
        change("progress", "CS1.1", "note", "First sessions held");
        assertFalse(office.done("action-plans action", "plan", PLAN, "code", "CS1.1", "knownAt", before)
                .containsKey("lastUpdate"));
        assertEquals(38, office.done("action-plans status", "plan", PLAN, "knownAt", before).getJsonObject("freshness")
                .getInt("never"));
        assertEquals(1, office.rows("entries", "action-plans history", "plan", PLAN, "code", "CS1.1", "knownAt", before)
                .size());
    }

    @Test
    void whatAnUpdateLeavesOutStaysAsItWas() {
        change("progress", "CS1.1", "note", "Begun", "percent", "40", "rag", "green", "on", "2023-01-10");
        change("progress", "CS1.1", "note", "Going on", "on", "2023-02-10");
        var line = line("CS1.1", "2023-02-10");
        assertEquals(40, line.getInt("percent"));
        assertEquals("green", line.getString("statedRag"));
        assertEquals("2023-02-10", line.getString("lastUpdate"));
    }

    @Test
    void anUpdateEnteredLaterForAnEarlierDayDoesNotHideTheLaterOne() {
        change("progress", "CS1.1", "note", "Half way", "percent", "50", "on", "2023-02-10");
        change("progress", "CS1.1", "note", "Begun", "percent", "10", "on", "2023-01-10");
        assertEquals(50, line("CS1.1", "2023-03-01").getInt("percent"));
        assertEquals(10, line("CS1.1", "2023-01-31").getInt("percent"));
    }

    @Test
    void theSameNoteTwiceIsTwoUpdates() {
        change("progress", "CS1.1", "note", "No change", "on", "2023-01-10");
        var second = change("progress", "CS1.1", "note", "No change", "on", "2023-01-10");
        assertTrue(second.containsKey("change"));
        assertEquals(3, office.rows("entries", "action-plans history", "plan", PLAN, "code", "CS1.1").size());
    }

    @Test
    void halfDoneInTimeIsGreen() {
        assertEquals("amber", line("CS1.1", "2023-03-15").getString("computedRag"));
        change("progress", "CS1.1", "note", "Half way", "percent", "50", "on", "2023-03-10");
        assertEquals("green", line("CS1.1", "2023-03-15").getString("computedRag"));
    }

    @Test
    void everythingWrongWithAnUpdateIsToldAtOnce() {
        var refusal = refused("progress", "CS1.1", "note", "x".repeat(4001), "percent", "140");
        assertEquals(List.of("note", "percent"), refusal.faults().stream().map(fault -> fault.where()).toList());
        assertEquals("note", refused("progress", "CS1.1").faults().getFirst().where());
        assertEquals("not-yet", refused("progress", "CS1.1", "note", "Done", "on", "2024-02-02").code());
    }

    @Test
    void whatIsFinishedStandsNowhereByItsDates() {
        change("complete", "CS4.4", "on", "2023-06-02", "ifVersion", "*");
        assertEquals("overdue", line("CS4.4", "2023-06-01").getString("standing"));
        assertFalse(line("CS4.4", "2023-06-02").containsKey("standing"));
        assertFalse(office.done("action-plans action", "plan", PLAN, "code", "CS4.4", "asAt", "2023-06-02")
                .containsKey("standing"));
    }

    @Test
    void aMoveKeepsTheTimescaleBeforeAndTheReason() {
        var moved = change("move", "CS4.4", "timescale", "Spring 2023", "reason", "Waiting for the new system", "on",
                "2022-11-15", "ifVersion", "*");
        assertEquals(1, moved.getInt("moves"));
        assertEquals("Nov 22", moved.getString("firstTimescale"));
        assertEquals("2023-05-31", moved.getString("lastDay"));
        assertEquals("Nov 22", line("CS4.4", "2022-11-14").getString("timescale"));
        assertEquals("not-yet-due", line("CS4.4", "2022-12-31").getString("standing"));
        assertEquals("overdue", line("CS4.4", "2023-06-01").getString("standing"));
        assertEquals("Timescale moved from Nov 22 to Spring 2023 (Waiting for the new system).",
                office.rows("entries", "action-plans history", "plan", PLAN, "code", "CS4.4").getLast()
                        .getString("what"));
        assertEquals(1, office.done("action-plans status", "plan", PLAN, "asAt", "2022-12-31").getInt("overdue"));
    }

    @Test
    void aMoveToTheSameTimescaleChangesNothing() {
        var same = change("move", "CS4.4", "timescale", "Nov 22", "reason", "None", "ifVersion", "*");
        assertFalse(same.containsKey("change"));
        assertEquals(0, same.getInt("moves"));
    }

    @Test
    void completeActionsAreNoLongerLateFromThatDay() {
        change("complete", "CS2.6", "reason", "The contract began", "on", "2022-12-10", "ifVersion", "*");
        var status = office.done("action-plans status", "plan", PLAN, "asAt", "2022-12-31");
        assertEquals(1, status.getInt("complete"));
        assertEquals(1, status.getInt("overdue"));
        assertEquals(
                "38 actions: 1 is overdue, 3 are due now, 7 are not due yet, 4 are ongoing, 22 have no date and 1 is "
                        + "complete.",
                status.getString("summary"));
        assertEquals(0, office.done("action-plans status", "plan", PLAN, "asAt", "2022-12-09").getInt("complete"));
        assertEquals("green", line("CS2.6", "2022-12-31").getString("computedRag"));
        assertFalse(line("CS2.6", "2022-12-31").containsKey("freshness"));
        assertEquals(37, status.getJsonObject("freshness").getInt("never"));
    }

    @Test
    void pausedActionsAreCountedByTheirDatesAndSaidToBePaused() {
        change("pause", "CS2.6", "reason", "The post is vacant", "on", "2022-12-10", "ifVersion", "*");
        var status = office.done("action-plans status", "plan", PLAN, "asAt", "2022-12-31");
        assertEquals(2, status.getInt("overdue"));
        assertEquals(1, status.getInt("paused"));
        assertEquals(38, status.getInt("total"));
        assertTrue(status.getString("summary").endsWith(" 1 of them is paused."));
        assertEquals("paused", line("CS2.6", "2022-12-31").getString("state"));
        change("resume", "CS2.6", "on", "2023-01-10", "ifVersion", "*");
        assertEquals("open", line("CS2.6", "2023-01-10").getString("state"));
    }

    @Test
    void cancelledActionsAreCountedApartAndCanBeReopened() {
        change("cancel", "CS5.2", "reason", "Covered by CS5.1", "on", "2023-01-10", "ifVersion", "*");
        var status = office.done("action-plans status", "plan", PLAN, "asAt", "2023-01-31");
        assertEquals(1, status.getInt("cancelled"));
        assertEquals(21, status.getInt("undated"));
        assertEquals("Covered by CS5.1", office.action("CS5.2", "2023-01-31").getString("stateReason"));
        change("reopen", "CS5.2", "on", "2023-02-10", "ifVersion", "*");
        assertEquals(0, office.done("action-plans status", "plan", PLAN, "asAt", "2023-02-10").getInt("cancelled"));
        assertEquals(1, office.done("action-plans status", "plan", PLAN, "asAt", "2023-02-09").getInt("cancelled"));
    }

    @Test
    void aDecisionThatMakesNoSenseIsRefusedWithWhatWould() {
        assertEquals("reason", refused("cancel", "CS5.2", "ifVersion", "*").faults().getFirst().where());
        change("complete", "CS5.2", "on", "2023-01-10", "ifVersion", "*");
        assertEquals("CS5.2 is complete since 10 January 2023. Reopen it first.",
                refused("pause", "CS5.2", "reason", "Later", "ifVersion", "*").sentence());
        assertEquals("CS1.2 is open. It can be paused, completed or cancelled.",
                refused("resume", "CS1.2", "ifVersion", "*").sentence());
        assertEquals("finished",
                refused("move", "CS5.2", "timescale", "2026", "reason", "Later", "ifVersion", "*").code());
        assertEquals("decided-later",
                refused("pause", "CS5.2", "reason", "Before", "on", "2023-01-05", "ifVersion", "*").code());
    }

    @Test
    void aChangeOfAnActionNamesTheVersionSeen() {
        assertEquals("version-needed", refused("complete", "CS1.1").code());
        var seen = office.done("action-plans action", "plan", PLAN, "code", "CS1.1").getInt("version");
        change("progress", "CS1.1", "note", "Meanwhile");
        assertEquals("stale-version", refused("complete", "CS1.1", "ifVersion", seen).code());
    }

    @Test
    void titleAreaAndLeadsChangeFromADayOn() {
        change("change", "CS2.5", "leads", List.of("Communities", "Care Pathway", "communities"), "title",
                "Explain access",
                "area", "CS1", "on", "2023-01-10", "ifVersion", "*");
        var after = office.action("CS2.5", "2023-01-10");
        assertEquals(List.of("Communities", "Care Pathway"), texts(after, "leads"));
        assertEquals("Explain access", after.getString("title"));
        assertEquals(6, after.getJsonArray("priorities").size());
        var before = office.action("CS2.5", "2023-01-09");
        assertEquals(List.of(), texts(before, "leads"));
        assertEquals("CS2", before.getString("area"));
        change("change", "CS2.5", "noLead", true, "on", "2023-02-10", "ifVersion", "*");
        assertEquals(List.of(), texts(office.action("CS2.5", "2023-02-10"), "leads"));
        assertEquals("Explain access", office.action("CS2.5", "2023-02-10").getString("title"));
    }

    @Test
    void anEarlierRewordingLeavesALaterMoveToAnotherAreaAlone() {
        change("change", "CS2.5", "area", "CS1", "on", "2023-02-10", "ifVersion", "*");
        change("change", "CS2.5", "title", "Explain access", "on", "2023-01-10", "ifVersion", "*");
        var now = office.action("CS2.5", "2023-03-01");
        assertEquals("Explain access", now.getString("title"));
        assertEquals("CS1", now.getString("area"));
    }

    @Test
    void nothingToChangeIsSaid() {
        assertEquals("nothing-to-change", refused("change", "CS2.5", "ifVersion", "*").code());
        assertEquals("noLead",
                refused("change", "CS2.5", "noLead", true, "leads", "Communities", "ifVersion", "*").faults().getFirst()
                        .where());
        assertEquals("no-such-area", refused("change", "CS2.5", "area", "CS9", "ifVersion", "*").code());
    }

    @Test
    void aDryRunShowsAChangeAndKeepsNothing() {
        var shown = change("progress", "CS1.1", "note", "Begun", "dryRun", true);
        assertEquals("action-plans/carers-2022-25/actions/CS1.1",
                shown.getJsonArray("changes").getJsonObject(0).getString("ref"));
        assertFalse(line("CS1.1", "2024-02-01").containsKey("lastUpdate"));
    }
}
