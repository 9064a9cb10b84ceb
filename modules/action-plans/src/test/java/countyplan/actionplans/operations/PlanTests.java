package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;
import static countyplan.actionplans.operations.Office.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Plans and areas, what can be asked of them, and what is said where nothing fits.
class PlanTests extends OnTheSample {

    private JsonObject status(Object... more) {
        var all = new ArrayList<Object>(List.of("plan", PLAN, "asAt", "2022-12-31"));
        all.addAll(List.of(more));
        return office.done("action-plans status", all.toArray());
    }

    private Refusal refused(String operation, Object... more) {
        return office.refused("action-plans " + operation, more);
    }

    @Test
    void aPlanEnteredTodayAnswersForTheDayItStarts() {
        office.done("action-plans create", "plan", "autism-2022", "title", "Autism", "starts", "2022-01-10");
        office.done("action-plans add-area", "plan", "autism-2022", "area", "A", "title", "Access", "priorities", "2");
        office.done("action-plans add", "plan", "autism-2022", "code", "A.1", "area", "A", "title", "Open doors",
                "leads",
                "Communities", "timescale", "2022/23");
        var then = office.done("action-plans status", "plan", "autism-2022", "asAt", "2022-01-10");
        assertEquals(1, then.getInt("total"));
        assertEquals("1 action: 1 is not due yet.", then.getString("summary"));
        var refusal = refused("status", "plan", "autism-2022", "asAt", "2022-01-09");
        assertEquals("The plan autism-2022 is there from 10 January 2022. Choose that day or a later one.",
                refusal.sentence());
    }

    @Test
    void aPlanWithoutAStatedStartBeginsToday() {
        assertEquals("2024-02-01",
                office.done("action-plans create", "plan", "new-plan", "title", "New").getString("starts"));
        assertEquals("This plan has no actions yet.",
                office.done("action-plans status", "plan", "new-plan").getString("summary"));
    }

    @Test
    void plansAreListedWithTheirSizes() {
        office.done("action-plans create", "plan", "autism-2022", "title", "Autism", "starts", "2022-01-10");
        var list = office.done("action-plans list");
        assertEquals("2 action plans with 38 actions.", list.getString("summary"));
        assertEquals(List.of("autism-2022", PLAN), list.getJsonArray("plans").getValuesAs(JsonObject.class).stream()
                .map(plan -> plan.getString("plan")).toList());
        assertEquals(1, office.rows("plans", "action-plans list", "asAt", "2022-01-10").size());
    }

    @Test
    void aPlanIsNotAddedTwiceAndDoesNotEndBeforeItStarts() {
        assertEquals("plan-exists", refused("create", "plan", PLAN, "title", "Again").code());
        assertEquals(List.of("starts", "ends"), refused("create", "plan", "old", "title", "Old", "starts", "1970-01-01",
                "ends", "1969-01-01").faults().stream().map(fault -> fault.where()).toList());
    }

    @Test
    void aPlanChangesFromADayOn() {
        office.done("action-plans change-plan", "plan", PLAN, "title", "Carers plan", "ends", "2025-06-05", "on",
                "2023-01-10",
                "ifVersion", "*");
        assertEquals("Carers plan", office.done("action-plans show", "plan", PLAN).getString("title"));
        var before = office.done("action-plans show", "plan", PLAN, "asAt", "2023-01-09");
        assertEquals("Leicestershire carers action plan 2022 to 2025", before.getString("title"));
        assertFalse(before.containsKey("ends"));
        assertEquals("nothing-to-change", refused("change-plan", "plan", PLAN, "ifVersion", "*").code());
    }

    @Test
    void wordsWithoutAYearArePlacedInAPlanThatEnds() {
        office.done("action-plans create", "plan", "autism-2022", "title", "Autism", "starts", "2022-04-01", "ends",
                "2023-03-31");
        office.done("action-plans add-area", "plan", "autism-2022", "area", "A", "title", "Access");
        var added = office.done("action-plans add", "plan", "autism-2022", "code", "A.1", "area", "A", "title",
                "Open doors",
                "timescale", "Q3");
        assertEquals("2022-12-31", added.getString("lastDay"));
    }

    @Test
    void anAreaIsAddedChangedAndShown() {
        office.done("action-plans add-area", "plan", PLAN, "area", "CS8", "title", "Carers at work", "priorities",
                List.of("5", "1"));
        assertEquals("area-exists", refused("add-area", "plan", PLAN, "area", "CS8", "title", "Again").code());
        office.done("action-plans change-area", "plan", PLAN, "area", "CS8", "noPriority", true, "on", "2023-01-10",
                "ifVersion", "*");
        assertEquals(2, office.done("action-plans area", "plan", PLAN, "area", "CS8", "asAt", "2022-06-06")
                .getJsonArray("priorities").size());
        var now = office.done("action-plans area", "plan", PLAN, "area", "CS8");
        assertEquals(0, now.getJsonArray("priorities").size());
        assertEquals("Carers at work", now.getString("title"));
        assertEquals("priorities", refused("add-area", "plan", PLAN, "area", "CS9", "title", "Nine", "priorities", "0")
                .faults().getFirst().where());
    }

    @Test
    void statusIsNarrowedByPriority() {
        var four = status("priority", "4");
        assertEquals(11, four.getInt("total"));
        assertTrue(four.getJsonArray("actions").getValuesAs(JsonObject.class).stream()
                .allMatch(line -> List.of("CS1", "CS6").contains(line.getString("area"))));
        assertEquals(38, status("priority", "8").getInt("total"));
        var refusal = refused("status", "plan", PLAN, "priority", "9");
        assertEquals("No area of carers-2022-25 serves priority 9. Choose one of those there are.", refusal.sentence());
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8"), refusal.choices());
    }

    @Test
    void statusIsNarrowedByAreaLeadRatingStateAndStanding() {
        assertEquals(6, status("area", "CS1").getInt("total"));
        assertEquals(8, status("lead", "carers delivery group").getInt("total"));
        assertEquals(2, status("rag", "red").getInt("total"));
        assertEquals(2, status("rag", "red").getInt("overdue"));
        assertEquals(38, status("state", "open").getInt("total"));
        assertEquals(0, status("state", "complete").getInt("total"));
        assertEquals("No action of this plan fits what was asked.", status("state", "complete").getString("summary"));
        assertEquals(3, status("standing", "in-window").getInt("total"));
        assertEquals(1, status("area", "CS2", "lead", "Hospital Teams").getInt("total"));
        assertEquals("no-such-area", refused("status", "plan", PLAN, "area", "CS9").code());
        assertEquals("Communications & Digital", refused("status", "plan", PLAN, "lead", "Communications").choices()
                .getFirst());
    }

    @Test
    void ratingsAreCountedBesideTheRuleThatGaveThem() {
        var status = status();
        var rag = status.getJsonObject("computedRag");
        assertEquals(List.of(2, 3, 11, 22), List.of(rag.getInt("red"), rag.getInt("amber"), rag.getInt("green"),
                rag.getInt("none")));
        assertEquals(38, status.getJsonObject("statedRag").getInt("none"));
        assertEquals(38, status.getJsonObject("freshness").getInt("never"));
        assertEquals("Dates and progress", status.getJsonObject("ragRule").getString("name"));
        assertTrue(status.getJsonObject("ragRule").getBoolean("ours"));
        assertEquals("1974-04-01", status.getJsonObject("freshnessRule").getString("from"));
    }

    @Test
    void dueListsWhatIsLateAndWhatComesSoon() {
        var due = office.done("action-plans due", "plan", PLAN, "asAt", "2022-12-31");
        assertEquals("2 actions are overdue and 3 fall due within 60 days.", due.getString("summary"));
        var first = due.getJsonArray("actions").getJsonObject(0);
        assertEquals("CS2.6", first.getString("code"));
        assertEquals(-31, first.getInt("daysLeft"));
        var further = office.done("action-plans due", "plan", PLAN, "asAt", "2022-12-31", "within", "120");
        assertEquals(8, further.getInt("dueSoon"));
        assertEquals(0,
                office.done("action-plans due", "plan", PLAN, "asAt", "2022-12-31", "within", "0").getInt("dueSoon")
                        - 3);
        assertEquals("Nothing is overdue, and nothing falls due within 60 days.",
                office.done("action-plans due", "plan", PLAN, "asAt", "2022-06-06").getString("summary"));
        assertEquals("out-of-range", refused("due", "plan", PLAN, "within", "-1").code());
    }

    @Test
    void anActionIsAddedOnceToAnAreaThatIsThere() {
        assertEquals("action-exists",
                refused("add", "plan", PLAN, "code", "CS1.1", "area", "CS1", "title", "Again").code());
        var refusal = refused("add", "plan", PLAN, "code", "CS1.7", "area", "CS11", "title", "Listen");
        assertEquals("no-such-area", refusal.code());
        assertEquals("CS1", refusal.choices().getFirst());
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        var plan = refused("status", "plan", "carers-2022");
        assertEquals(Refusal.Kind.NOT_FOUND, plan.kind());
        assertEquals("There is no action plan carers-2022. Choose one of those there are.", plan.sentence());
        assertEquals(List.of(PLAN), plan.choices());
        var action = refused("action", "plan", PLAN, "code", "cs1.1");
        assertEquals("carers-2022-25 has no action cs1.1. Choose one of those there are.", action.sentence());
        assertEquals("CS1.1", action.choices().getFirst());
        assertEquals("no-such-action", refused("history", "plan", PLAN, "code", "CS9.9").code());
        assertEquals("no-such-area", refused("area", "plan", PLAN, "area", "CS9").code());
    }

    @Test
    void updatesThatAreOldAreFindings() {
        office.done("action-plans progress", "plan", PLAN, "code", "CS1.1", "note", "Begun", "on", "2022-09-01");
        var findings = office.rows("findings", "action-plans findings", "plan", PLAN, "asAt", "2022-12-31").stream()
                .map(each -> each.getString("sentence")).toList();
        assertTrue(findings
                .contains("CS1.1 was last updated on 1 September 2022, 121 days ago: Put carer awareness, assessment "
                        + "and recognition into new starter induction"),
                findings::toString);
        assertTrue(
                findings.contains("37 actions of carers-2022-25 have been in the plan for more than 90 days without a "
                        + "progress update"),
                findings::toString);
    }

    @Test
    void findingsAreCountedBySort() {
        var findings = office.done("action-plans findings", "plan", PLAN, "asAt", "2022-06-06");
        assertEquals(List.of("unknown-strategy 1", "repeated-code 2", "no-lead 3", "nobody-accountable 1",
                "awaits-event 22"),
                findings.getJsonArray("counts").getValuesAs(JsonObject.class).stream()
                        .map(each -> each.getString("code") + " " + each.getInt("findings")).toList());
        assertEquals("29 things need attention.", findings.getString("summary"));
    }

    @Test
    void finishedActionsNeedNoAttention() {
        office.done("action-plans cancel", "plan", PLAN, "code", "CS2.5", "reason", "Covered", "on", "2022-07-01",
                "ifVersion",
                "*");
        var codes = office.rows("findings", "action-plans findings", "plan", PLAN, "asAt", "2022-07-01").stream()
                .map(each -> each.getString("code")).toList();
        assertEquals(2, codes.stream().filter("no-lead"::equals).count());
        assertEquals(21, codes.stream().filter("awaits-event"::equals).count());
    }

    @Test
    void valuesAreOfferedWithTheirTitles() {
        assertEquals(List.of("CS2.4 Publish downloadable pathway diagrams on Council and partner websites",
                "CS2.4-2 Promote advocacy, money, technology, mental health and commissioned support offers"),
                choices("action-plans action", "code", "cs2.4", "plan=" + PLAN));
        assertEquals(List.of(PLAN + " Leicestershire carers action plan 2022 to 2025"),
                choices("action-plans status", "plan", "", "plan="));
        assertEquals(List.of("CS6 Working with communities"),
                choices("action-plans status", "area", "CS6", "plan=" + PLAN));
        assertEquals(List.of("Hospital Teams 1 action"),
                choices("action-plans status", "lead", "hosp", "plan=" + PLAN));
        assertEquals(List.of(), choices("action-plans action", "code", "CS", "plan=none"));
    }

    private List<String> choices(String operation, String field, String prefix, String given) {
        return office
                .rows("choices", "choices", "operation", operation, "field", field, "prefix", prefix, "given", given)
                .stream().map(each -> (each.getString("value") + " " + each.getString("title")).strip()).toList();
    }

    @Test
    void theSampleIsRemovedWholeAndLoadsAgain() {
        office.done("action-plans progress", "plan", PLAN, "code", "CS1.1", "note", "Begun");
        office.done("sample remove");
        assertEquals(0, office.rows("plans", "action-plans list").size());
        assertEquals("no-such-plan", refused("status", "plan", PLAN).code());
        office.done("sample load", "force", true);
        assertEquals(38, status().getInt("total"));
        assertFalse(office.action("CS1.1", "2024-02-01").containsKey("lastNote"));
    }

    @Test
    void everyActionNamesItsLeadsAsPrinted() {
        assertEquals(List.of("HR / OD Business Partner", "LCC Learning and Development",
                "Commissioning Officer (Carers Lead)"), texts(office.action("CS1.1", "2022-06-06"), "leads"));
    }
}
