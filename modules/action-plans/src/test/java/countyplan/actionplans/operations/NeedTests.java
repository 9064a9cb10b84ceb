package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;
import static countyplan.actionplans.operations.Office.csv;
import static countyplan.actionplans.operations.Office.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Actions that need others to be done first. In the sample CS1.6 (Apr 23) needs CS2.1 (Dec 22) and 30 days after it, and
/// CS6.1 (Apr 24) needs CS1.6.
class NeedTests extends OnTheSample {

    private JsonObject change(String operation, String code, Object... more) {
        return office.done("action-plans " + operation, with(code, more));
    }

    private static Object[] with(String code, Object... more) {
        var all = new ArrayList<Object>(List.of("plan", PLAN, "code", code, "on", "2022-07-01"));
        all.addAll(List.of("ifVersion", "*"));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private void need(String code, String other) {
        office.done("action-plans add-need", "plan", PLAN, "code", code, "needs", other, "on", "2022-07-01");
    }

    @Test
    void theDecisionBehindPausingResumingAndReopeningIsKept() {
        var decision = "strategy/carers-2022-25/decisions/cabinet-approval";
        change("pause", "CS4.4", "reason", "No money", "decision", decision);
        change("resume", "CS4.4", "decision", decision);
        change("complete", "CS4.4");
        change("reopen", "CS4.4", "decision", decision);
        assertEquals(List.of("paused", "resumed", "reopened"),
                office.action("CS4.4", "2022-07-01").getJsonArray("decisions").getValuesAs(JsonObject.class).stream()
                        .map(each -> each.getString("done")).toList());
    }

    private JsonObject path(String asAt) {
        return office.done("action-plans critical-path", "plan", PLAN, "asAt", asAt);
    }

    @Test
    void aNeedIsSeenFromBothEndsFromItsDayOn() {
        need("CS4.1", "CS4.4");
        assertEquals(List.of("CS4.4"), texts(office.action("CS4.1", "2022-07-01"), "needs"));
        assertEquals(List.of("CS4.1"), texts(office.action("CS4.4", "2022-07-01"), "neededBy"));
        assertEquals(List.of(), texts(office.action("CS4.1", "2022-06-30"), "needs"));
        assertTrue(office.rows("entries", "action-plans history", "plan", PLAN, "code", "CS4.1").getLast()
                .getString("what").contains("Needs CS4.4 of carers-2022-25."));
    }

    @Test
    void needsTellWhetherTheDaysAllowThem() {
        var needs = office.done("action-plans needs", "plan", PLAN, "asAt", "2022-07-01");
        assertEquals("2 needs; none is due before what it needs.", needs.getString("summary"));
        var first = needs.getJsonArray("needs").getJsonObject(0);
        assertEquals("CS1.6", first.getString("action"));
        assertEquals(90, first.getInt("spare"));
        assertEquals("fits", first.getString("stands"));
        need("CS2.6", "CS6.1");
        need("CS1.2", "CS6.1");
        var after = office.done("action-plans needs", "plan", PLAN, "asAt", "2022-07-01");
        assertEquals("4 needs; 1 action is due before what it needs.", after.getString("summary"));
        assertEquals(List.of("undated", "fits", "too-early", "fits"), after.getJsonArray("needs")
                .getValuesAs(JsonObject.class).stream().map(each -> each.getString("stands")).toList());
        assertEquals(List.of("CS2.6 is due by 30 November 2022, before CS6.1, which it needs (30 April 2024)"),
                findings("due-before-need", "2022-07-01"));
        assertEquals(List.of(), findings("due-before-need", "2022-06-30"));
    }

    @Test
    void aCircleIsRefusedAndSpeltOut() {
        var refusal = office.refused("action-plans add-need", "plan", PLAN, "code", "CS2.1", "needs", "CS6.1");
        assertEquals("circle", refusal.code());
        assertTrue(refusal.sentence().contains("CS2.1 needs CS6.1, which needs CS1.6, which needs CS2.1"),
                refusal.sentence());
        assertEquals("An action cannot need itself.", office.refused("action-plans add-need", "plan", PLAN, "code",
                "CS2.1", "needs", "CS2.1").sentence());
    }

    @Test
    void aCircleThatWouldCloseOnALaterDayIsRefusedToo() {
        office.done("action-plans add-need", "plan", PLAN, "code", "CS4.4", "needs", "CS4.1", "on", "2023-07-01");
        assertEquals("circle", office.refused("action-plans add-need", "plan", PLAN, "code", "CS4.1", "needs", "CS4.4",
                "on", "2022-07-01").code());
    }

    @Test
    void whatIsNotNeededAnyMoreStaysInThePast() {
        change("drop-need", "CS1.6", "needs", "CS2.1", "reason", "The pages are done without it");
        assertEquals(List.of(), texts(office.action("CS1.6", "2022-07-01"), "needs"));
        assertEquals(List.of("CS2.1"), texts(office.action("CS1.6", "2022-06-30"), "needs"));
        assertEquals("no-such-need", office.refused("action-plans drop-need", with("CS1.6", "needs", "CS2.1")).code());
        need("CS2.1", "CS6.1");
    }

    @Test
    void aNeedEnteredByMistakeIsStruckOut() {
        office.done("action-plans add-need", "plan", PLAN, "code", "CS4.1", "needs", "CS4.4", "on", "2022-07-01");
        var entry = office.rows("entries", "action-plans history", "plan", PLAN, "code", "CS4.1").getLast();
        change("correct", "CS4.1", "entry", entry.getInt("entry"), "reason", "Meant for CS4.2");
        assertEquals(List.of(), texts(office.action("CS4.1", "2022-07-01"), "needs"));
    }

    @Test
    void actionsOfOtherPlansCanBeNeeded() {
        office.done("action-plans create", "plan", "next", "title", "Next plan", "starts", "2022-06-06");
        office.importing(csv("area,code,title,timescale", "A,A1,Write the brief,Mar 23"), "plan", "next");
        need("CS2.3", "next/A1");
        need("CS2.2", "action-plans/next/actions/A1");
        assertEquals(List.of("next/A1"), texts(office.action("CS2.2", "2022-07-01"), "needs"));
        assertEquals(List.of("CS2.3 is due by 31 December 2022, before next/A1, which it needs (31 March 2023)"),
                findings("due-before-need", "2022-07-01"));
        assertEquals("circle", office.refused("action-plans add-need", "plan", "next", "code", "A1", "needs",
                "carers-2022-25/CS2.3", "on", "2022-07-01").code());
        office.done("action-plans cancel", "plan", "next", "code", "A1", "reason", "No longer wanted", "on",
                "2022-08-01", "ifVersion", "*");
        assertEquals(List.of("CS2.2 needs next/A1, which was cancelled", "CS2.3 needs next/A1, which was cancelled"),
                findings("lost-need", "2022-08-01").stream().sorted().toList());
    }

    @Test
    void aNeedOfWhatIsNotThereIsRefused() {
        assertEquals("no-such-action", office.refused("action-plans add-need", "plan", PLAN, "code", "CS2.1", "needs",
                "CS9.9").code());
        assertEquals("no-such-plan", office.refused("action-plans add-need", "plan", PLAN, "code", "CS2.1", "needs",
                "none/CS9.9").code());
        assertEquals("lag", office.refused("action-plans add-need", "plan", PLAN, "code", "CS2.1", "needs", "CS2.3",
                "lag", "-1").faults().getFirst().where());
    }

    @Test
    void theCriticalPathIsTheLongestChainAndTellsItsSlack() {
        var path = path("2022-07-01");
        assertEquals("The longest chain has 3 actions, from CS2.1 to CS6.1 by 30 April 2024: CS2.1 can slip 456 days "
                + "before CS6.1 has to move.", path.getString("summary"));
        assertEquals(456, path.getInt("slack"));
        assertEquals(List.of("CS2.1", "CS1.6", "CS6.1"), path.getJsonArray("steps").getValuesAs(JsonObject.class)
                .stream().map(each -> each.getString("action")).toList());
        change("drop-need", "CS1.6", "needs", "CS2.1");
        change("drop-need", "CS6.1", "needs", "CS1.6");
        assertEquals("No action of carers-2022-25 is known to need another.", path("2022-07-01").getString("summary"));
    }

    @Test
    void whatHasNoDayIsLeftOutOfTheCriticalPathAndTold() {
        need("CS2.1", "CS4.1");
        var path = path("2022-07-01");
        assertEquals(List.of("CS4.1"), texts(path, "undated"));
        assertTrue(path.getString("summary").endsWith(" 1 action in a chain has no last day and is left out."));
        assertEquals(3, path.getJsonArray("steps").size());
    }

    @Test
    void whatIsDoneHoldsNothingUp() {
        change("complete", "CS2.1");
        var path = path("2022-07-01");
        assertEquals(List.of("CS1.6", "CS6.1"), path.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("action")).toList());
        assertEquals(366, path.getInt("slack"));
    }

    @Test
    void aDecisionBehindAChangeIsKeptWithItAndLinked() {
        var decision = "strategy/carers-2022-25/decisions/cabinet-2023";
        change("move", "CS4.4", "timescale", "Spring 2023", "reason", "Waiting for the new system", "decision",
                decision);
        var behind = office.action("CS4.4", "2022-07-01").getJsonArray("decisions").getJsonObject(0);
        assertEquals(decision, behind.getString("decision"));
        assertEquals("moved", behind.getString("done"));
        assertEquals("Timescale moved from Nov 22 to Spring 2023 (Waiting for the new system). Decided by " + decision
                + ".",
                office.rows("entries", "action-plans history", "plan", PLAN, "code", "CS4.4").getLast()
                        .getString("what"));
        assertEquals(List.of("CS4.4 names the decision " + decision + ", which is not held"),
                findings("unknown-decision", "2022-07-01"));
        assertEquals(0, office.action("CS4.4", "2022-06-30").getJsonArray("decisions").size());
    }

    @Test
    void anActionCanBeTiedToItsDecisionLater() {
        change("change", "CS4.4", "decision", "strategy/carers-2022-25/decisions/approval");
        change("complete", "CS4.3", "decision", "strategy/carers-2022-25/decisions/closing");
        assertEquals("changed", office.action("CS4.4", "2022-07-01").getJsonArray("decisions").getJsonObject(0)
                .getString("done"));
        assertEquals("completed", office.action("CS4.3", "2022-07-01").getJsonArray("decisions").getJsonObject(0)
                .getString("done"));
    }
}
