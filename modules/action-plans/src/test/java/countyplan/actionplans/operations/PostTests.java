package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Document;
import countyplan.core.Fault;
import countyplan.core.host.Answer;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Posts and people apart, and what lies beneath plans and actions.
class PostTests extends OnTheSample {

    private JsonObject officer(String operation, Object... more) {
        var all = new ArrayList<Object>(List.of("post", "commissioning-officer-carers", "ifVersion", "*"));
        all.addAll(List.of(more));
        return office.done("action-plans " + operation, all.toArray());
    }

    @Test
    void aVacantPostIsAFindingOnEachOpenActionThatCountsOnIt() {
        officer("move-post", "to", "vacant", "reason", "Left", "on", "2023-01-10");
        var told = findings("vacant-post", "2023-01-10");
        assertEquals(29, told.size());
        assertTrue(
                told.getFirst().startsWith("CS1.1 counts on Commissioning Officer (Carers Lead), which has been vacant "
                        + "since 10 January 2023: "),
                told.getFirst());
        assertEquals(List.of(), findings("vacant-post", "2023-01-09"));
    }

    @Test
    void aHolderWhoIsKnownToLeaveIsAFindingFromTheNextDay() {
        officer("change-post", "leaves", "2023-03-31", "on", "2023-01-10");
        assertEquals(List.of(), findings("holder-left", "2023-03-31"));
        var told = findings("holder-left", "2023-04-01");
        assertEquals(29, told.size());
        assertFalse(told.toString().contains("Sam Example"));
        var due = office.rows("due", "action-plans posts-due", "asAt", "2023-03-01").getFirst();
        assertTrue(due.toString().contains("find a successor"), due::toString);
    }

    @Test
    void whoHeldAPostOnADayIsStillKnown() {
        officer("change-post", "heldBy", "Alex Example", "on", "2023-04-01");
        assertEquals("Alex Example", office.done("action-plans post", "post", "commissioning-officer-carers", "asAt",
                "2023-04-01").getString("heldBy"));
        assertEquals("Sam Example", office.done("action-plans post", "post", "commissioning-officer-carers", "asAt",
                "2023-03-31").getString("heldBy"));
        assertFalse(office.done("changes").toString().contains("Alex Example"));
    }

    @Test
    void namesThatAreAlikeAreOfferedAsOneAndNeverMerged() {
        office.done("action-plans add-post", "post", "service-manager", "title", "Service Manager", "kind", "post",
                "on",
                "2022-06-06");
        assertEquals(
                List.of("Service Managers leads actions of carers-2022-25 and is likely the same as Service Manager; "
                        + "hand them over, or add the name to those that the post is also called"),
                findings("likely-same-post", "2022-07-01"));
        office.done("action-plans change-post", "post", "service-manager", "alsoCalled", List.of("Service Managers"),
                "on", "2022-07-02", "ifVersion", "*");
        assertEquals(List.of(), findings("likely-same-post", "2022-07-02"));
        var line = office.rows("leads", "action-plans leads", "plan", PLAN, "asAt", "2022-07-02").stream()
                .filter(each -> each.getString("lead").equals("Service Managers")).findFirst().orElseThrow();
        assertEquals("service-manager", line.getString("post"));
        assertEquals("held", line.getString("state"));
    }

    @Test
    void namesThatAreASlipOfThePenApartAreOfferedAsOne() {
        for (var slip : List.of("Carers Delivry Group", "Carers Delviery Group", "Carers DeliveryGroup")) {
            office.done("action-plans assign", "plan", PLAN, "code", "CS1.1", "lead", slip, "on", "2022-07-01",
                    "ifVersion", "*");
            assertEquals(1, findings("likely-same-post", "2022-07-01").size(), slip);
            office.done("action-plans release", "plan", PLAN, "code", "CS1.1", "lead", slip, "on", "2022-07-01",
                    "ifVersion", "*");
        }
        for (var other : List.of("Carers Delivery Group 2", "Team 1", "Team 2", "Unit A", "Unit B")) {
            office.done("action-plans assign", "plan", PLAN, "code", "CS1.1", "lead", other, "on", "2022-07-01",
                    "ifVersion", "*");
        }
        assertEquals(List.of(), findings("likely-same-post", "2022-07-01"));
    }

    @Test
    void whoAsksForANameThatNobodyHasIsToldWhoMayBeMeant() {
        var refusal = office.refused("action-plans status", "plan", PLAN, "lead", "Carers Delviery Group");
        assertEquals("Nobody called Carers Delviery Group leads an action of carers-2022-25. Did you mean Carers "
                + "Delivery Group? Choose one of those there are.", refusal.sentence());
        assertEquals("Carers Delivery Group", refusal.choices().getFirst());
    }

    @Test
    void anAbolishedPostTakesNoActions() {
        officer("move-post", "to", "abolished", "reason", "Restructured", "on", "2023-01-10");
        assertEquals("abolished-post", office.refused("action-plans hand-over", "from", "Communities", "to",
                "Commissioning Officer (Carers Lead)", "on", "2023-01-10", "dryRun", true).code());
    }

    @Test
    void aRiskIsRatedByTheMatrixInForce() {
        var risk = office.done("action-plans risk", "plan", PLAN, "risk", "no-replies", "asAt", "2022-07-01");
        assertEquals(12, risk.getInt("score"));
        assertEquals("high", risk.getString("rating"));
        assertEquals("moderate", risk.getString("targetRating"));
        assertEquals(List.of("Too few carers answer the consultation was to be looked at again by 1 September 2022"),
                findings("review-overdue", "2022-09-02"));
        assertEquals("likelihood", office.refused("action-plans add-risk", "plan", PLAN, "risk", "other", "title",
                "Other", "likelihood", "6", "impact", "2", "response", "treat").faults().getFirst().where());
    }

    @Test
    void risksComeFromAFileAndGoIntoOneAndAreChangedTogether() {
        var file = Document.text("text/csv", "risks.csv", "risk,title,likelihood,impact,response,owner\n"
                + "no-venue,No venue is found,2,3,tolerate,Communities\n"
                + "no-staff,Nobody applies,4,4,treat,Communities\n");
        var answer = office.ask("action-plans import-risks", Map.of("file", file), "plan", PLAN, "on", "2022-07-01");
        assertEquals(2, assertInstanceOf(Answer.Done.class, answer, answer::toString).body().getInt("added"));
        Object[] asked = {"plan", PLAN, "whereResponse", "treat", "owner", "Adult Learning", "on", "2022-07-02"};
        var dry = office.done("action-plans change-risks", with(asked, "dryRun", true));
        var done = office.done("action-plans change-risks", with(asked, "token", dry.getString("token")));
        assertEquals(2, done.getInt("changed"), "the sample's too");
        var exported = office.document("action-plans export-risks", "plan", PLAN, "asAt", "2022-07-02").text();
        assertTrue(exported.lines().anyMatch(line -> line.startsWith("no-staff,Nobody applies,,4,4")
                && line.contains("Adult Learning")), exported);
        var faulty = Document.text("text/csv", "risks.csv", "risk,title,likelihood,impact,response\n"
                + "no-venue,No venue is found,6,0,tolerate\nno-room,No room is free,2,soon,tolerate\n");
        var refused = office.ask("action-plans import-risks", Map.of("file", faulty), "plan", PLAN);
        assertEquals(List.of("line 2, column likelihood", "line 2, column impact", "line 3, column impact"),
                assertInstanceOf(Answer.Refusing.class, refused, refused::toString).refusal().faults().stream()
                        .map(Fault::where).toList());
        assertEquals("no-filter", office.refused("action-plans change-risks", "plan", PLAN, "owner", "Communities",
                "dryRun", true).code());
    }

    private static Object[] with(Object[] asked, Object... more) {
        var all = new ArrayList<Object>(List.of(asked));
        all.addAll(List.of(more));
        return all.toArray();
    }

    @Test
    void aMilestoneIsLateUntilItIsReached() {
        assertEquals(List.of("Milestone bids-in of CS2.6 was due by 30 September 2022: Bids are in"),
                findings("late-milestone", "2022-10-01"));
        office.done("action-plans move-milestone", "plan", PLAN, "code", "CS2.6", "milestone", "bids-in", "to", "done",
                "reason", "Four bids", "on", "2022-09-20", "ifVersion", "*");
        assertEquals(List.of(), findings("late-milestone", "2022-10-01"));
    }

    @Test
    void evidenceIsSomewhereWhereItCanBeFound() {
        var refusal = office.refused("action-plans add-evidence-item", "plan", PLAN, "code", "CS2.6", "item", "seen",
                "title", "Seen", "whereabouts", "in the filing cabinet", "kind", "document");
        assertEquals("whereabouts", refusal.faults().getFirst().where());
        office.done("action-plans add-evidence-item", "plan", PLAN, "code", "CS2.6", "item", "award", "title", "Award",
                "whereabouts", "https://example.org/award", "kind", "web-page");
        assertEquals(2, office.rows("evidence", "action-plans evidence", "plan", PLAN, "code", "CS2.6").size());
    }

    @Test
    void whatLiesBesideAnActionIsOnItsThread() {
        var trace = office.done("trace", "record", "action-plans/carers-2022-25/actions/CS2.6", "asAt", "2022-07-01")
                .toString();
        assertTrue(trace.contains("action-plans/carers-2022-25/actions/CS2.6/milestones/bids-in"), trace);
        assertTrue(trace.contains("action-plans/carers-2022-25/actions/CS2.6/evidence/committee-report"), trace);
        var waits = office.done("trace", "record", "action-plans/carers-2022-25/actions/CS1.2", "asAt", "2022-07-01")
                .toString();
        assertTrue(waits.contains("action-plans/carers-2022-25/events/consultation"), waits);
    }

    @Test
    void aPlanIsNotCalledAsSomethingElseThatIsAsked() {
        var words = new ActionPlansModule().operations().stream()
                .map(operation -> operation.route().replaceFirst("^[A-Z]+ ?", "").split("/")[0])
                .filter(word -> !word.isEmpty() && !word.startsWith("{"))
                .collect(Collectors.toCollection(TreeSet::new));
        words.add("posts");
        assertTrue(words.containsAll(List.of("briefings", "hand-over", "mine")), words.toString());
        for (var word : words) {
            assertEquals(new Fault("plan", word, "another id: " + word + " is the address of something else, as are "
                    + "briefings, hand-over, mine, move-causes, posts, rollup and rules"),
                    office.refused("action-plans create", "plan", word, "title", "Ours").faults().getFirst());
        }
    }
}
