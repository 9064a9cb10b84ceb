package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;
import static countyplan.actionplans.operations.Office.csv;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Actions that wait for an event. In the sample 22 wait for the consultation, which is expected in autumn 2022.
class EventTests extends OnTheSample {

    private JsonObject waiting(String asAt) {
        return office.done("action-plans waiting", "plan", PLAN, "asAt", asAt);
    }

    private void happened(String on) {
        office.done("action-plans move-event", "plan", PLAN, "event", "consultation", "to", "happened", "reason",
                "The survey closed", "on", on, "ifVersion", "*");
    }

    private JsonObject whatIf(Object... more) {
        var all = new ArrayList<Object>(List.of("plan", PLAN, "event", "consultation", "asAt", "2022-07-01"));
        all.addAll(List.of(more));
        return office.done("action-plans what-if", all.toArray());
    }

    @Test
    void actionsWaitForAnEventByTheWordsOfTheirTimescale() {
        var waiting = waiting("2022-07-01");
        assertEquals("22 wait for an event.", waiting.getString("summary"));
        var first = waiting.getJsonArray("actions").getJsonObject(0);
        assertEquals("CS1.2", first.getString("code"));
        assertEquals("waits", first.getString("stands"));
        assertEquals("consultation", first.getString("event"));
        assertEquals("Autumn 2022", first.getString("expected"));
    }

    @Test
    void onceItHasHappenedEachOfThemNeedsADate() {
        happened("2022-10-14");
        assertEquals("22 actions now need a date.", waiting("2022-10-14").getString("summary"));
        assertEquals(22, waiting("2022-10-13").getInt("waiting"));
        var told = findings("needs-a-date", "2022-10-14");
        assertEquals(22, told.size());
        assertTrue(
                told.getFirst().startsWith("CS1.2 now needs a date: Consultation on the draft strategy happened on 14 "
                        + "October 2022: "),
                told.getFirst());
        assertEquals(List.of(), findings("awaits-event", "2022-10-14"));
        assertEquals(22, findings("awaits-event", "2022-10-13").size());
    }

    @Test
    void givenADateAnActionWaitsNoLonger() {
        happened("2022-10-14");
        office.done("action-plans move", "plan", PLAN, "code", "CS1.2", "timescale", "Jun 23", "reason", "Consulted",
                "on", "2022-11-01", "ifVersion", "*");
        assertEquals(21, waiting("2022-11-01").getInt("needADate"));
    }

    @Test
    void anEventThatIsLateIsAskedAfter() {
        assertEquals(List.of(), findings("event-passed", "2022-11-30"));
        assertEquals(
                List.of("Consultation on the draft strategy was expected by 30 November 2022 and is not known to have "
                        + "happened"),
                findings("event-passed", "2022-12-01"));
    }

    @Test
    void aCancelledEventLeavesThoseThatWaitForNothing() {
        office.done("action-plans move-event", "plan", PLAN, "event", "consultation", "to", "cancelled", "reason",
                "No money", "on", "2022-08-01", "ifVersion", "*");
        assertEquals(22, findings("event-cancelled", "2022-08-01").size());
        assertEquals(22, waiting("2022-08-01").getInt("forNothing"));
    }

    @Test
    void whatIsNoEventYetIsOfferedToBeOne() {
        office.importing(csv("area,code,title,timescale", "CS1,CS1.8,Train,6 weeks after Cabinet approval",
                "CS1,CS1.9,Train again,post Cabinet approval"), "plan", PLAN);
        assertEquals(
                List.of("2 actions wait for the Cabinet approval, which is no event of carers-2022-25 yet; add it, "
                        + "and you are told when they need dates"),
                findings("unknown-event", "2022-07-01"));
        office.done("action-plans add-event", "plan", PLAN, "event", "cabinet", "title", "The Cabinet's approval",
                "expected", "14 September 2022", "words", List.of("after the cabinet approval"), "on", "2022-07-02");
        assertEquals(List.of(), findings("unknown-event", "2022-07-02"));
        var line = waiting("2022-07-02").getJsonArray("actions").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("code").equals("CS1.8")).findFirst().orElseThrow();
        assertEquals("cabinet", line.getString("event"));
        assertEquals("2022-10-26", line.getString("follows"));
    }

    @Test
    void ifItSlippedWhatWaitsWouldNotBeginAndWhatNeedsThatWouldMove() {
        office.done("action-plans add-need", "plan", PLAN, "code", "CS4.4", "needs", "CS1.2", "on", "2022-06-06");
        office.done("action-plans add-need", "plan", PLAN, "code", "CS2.6", "needs", "CS4.4", "lag", "10", "on",
                "2022-06-06");
        var answer = whatIf("slipsBy", "2 months");
        assertEquals("2023-01-30", answer.getString("instead"));
        assertEquals(22, answer.getInt("waiting"));
        assertEquals(2, answer.getInt("moving"));
        var lines = answer.getJsonArray("actions").getValuesAs(JsonObject.class);
        var needing = lines.stream().filter(each -> each.getString("because").equals("needs")).toList();
        assertEquals(List.of("CS2.6", "CS4.4"), needing.stream().map(each -> each.getString("action")).toList());
        assertEquals("2023-02-09", needing.getFirst().getString("instead"));
        assertEquals("2023-01-30", needing.getLast().getString("instead"));
        assertEquals("Nov 22", office.action("CS4.4", "2022-07-01").getString("timescale"));
    }

    @Test
    void whatWouldEndAfterThePlanIsCounted() {
        office.done("action-plans change-plan", "plan", PLAN, "ends", "2025-06-05", "on", "2022-06-06", "ifVersion",
                "*");
        var answer = whatIf("to", "Jul 25");
        assertEquals("2025-07-31", answer.getString("instead"));
        assertEquals(22, answer.getInt("afterPlan"));
        assertTrue(answer.getString("summary").contains("22 would be due after the plan has ended"));
    }

    @Test
    void whatWouldBeLaterThanTheBaselineHasItIsCounted() {
        office.done("action-plans add-need", "plan", PLAN, "code", "CS4.4", "needs", "CS1.2", "on", "2022-06-06");
        office.done("action-plans set-baseline", "plan", PLAN, "reason", "As agreed", "approver", "Cabinet", "name",
                "agreed", "on", "2022-06-10");
        office.done("action-plans move", "plan", PLAN, "code", "CS4.4", "timescale", "Dec 22", "reason", "Late", "on",
                "2022-06-20", "ifVersion", "*");
        var answer = whatIf("slipsBy", "2 months");
        assertEquals("agreed", answer.getString("baseline"));
        assertEquals(1, answer.getInt("laterThanBaseline"));
        var line = answer.getJsonArray("actions").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("action").equals("CS4.4")).findFirst().orElseThrow();
        assertEquals(List.of("2022-12-31", "2023-01-30", "2022-11-30"),
                List.of(line.getString("lastDay"), line.getString("instead"), line.getString("baseline")));
        assertEquals(61, line.getInt("laterThanBaseline"), "31 of them are late already");
        assertTrue(answer.getString("summary").contains("; 1 would be later than baseline agreed has it"),
                answer.getString("summary"));
    }

    @Test
    void anEventHasHappenedOnADayThatHasCome() {
        assertEquals(
                "consultation cannot become happened on 2 February 2024, which is to come: say the day on which it did",
                office.refused("action-plans move-event", "plan", PLAN, "event", "consultation", "to", "happened",
                        "reason", "Sure to", "on", "2024-02-02", "ifVersion", "*").sentence());
        happened("2022-10-14");
        assertEquals("2022-10-14", waiting("2024-02-01").getJsonArray("actions").getJsonObject(0)
                .getString("happened"), "the day it did, whenever it was entered");
    }

    @Test
    void onTheThreadAnEventReadsPlainly() {
        happened("2022-10-14");
        var event = "action-plans/carers-2022-25/events/consultation";
        assertTrue(office.done("trace", "record", event, "asAt", "2022-10-13").toString()
                .contains("\"expected by 30 November 2022\""));
        assertTrue(office.done("trace", "record", event, "asAt", "2022-10-14").toString()
                .contains("\"happened on 14 October 2022\""));
    }

    @Test
    void whatHasHappenedCannotSlip() {
        happened("2022-06-30");
        assertEquals("not-expected", office.refused("action-plans what-if", "plan", PLAN, "event", "consultation",
                "asAt", "2022-07-01").code());
        assertEquals("slipsBy", office.refused("action-plans what-if", "plan", PLAN, "event", "consultation", "asAt",
                "2022-06-29", "slipsBy", "a while").faults().getFirst().where());
    }
}
