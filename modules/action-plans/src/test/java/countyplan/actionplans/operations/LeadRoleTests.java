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

/// Several leads of one action, each in its role, and what is handed over.
class LeadRoleTests extends OnTheSample {

    private static final String OFFICER = "Commissioning Officer (Carers Lead)";

    private JsonObject change(String operation, String code, Object... more) {
        var all = new ArrayList<Object>(List.of("plan", PLAN, "code", code, "ifVersion", "*"));
        all.addAll(List.of(more));
        return office.done("action-plans " + operation, all.toArray());
    }

    private List<String> leads(String code, String asAt) {
        return texts(office.action(code, asAt), "leads");
    }

    @Test
    void whatIsPrintedSaysNoMoreThanThatTheyLead() {
        assertEquals(List.of("HR / OD Business Partner", "LCC Learning and Development", OFFICER),
                leads("CS1.1", "2023-01-31"));
    }

    @Test
    void aRoleHoldsFromItsDayAndTheOtherLeadsStay() {
        change("assign", "CS1.1", "lead", OFFICER, "role", "accountable", "on", "2023-01-10");
        assertEquals(List.of("HR / OD Business Partner", "LCC Learning and Development", OFFICER + " (accountable)"),
                leads("CS1.1", "2023-01-10"));
        assertEquals(OFFICER, leads("CS1.1", "2023-01-09").getLast());
        change("release", "CS1.1", "lead", "lcc learning and development", "on", "2023-02-10");
        assertEquals(List.of("HR / OD Business Partner", OFFICER + " (accountable)"), leads("CS1.1", "2023-02-10"));
        var entry = office.rows("entries", "action-plans history", "plan", PLAN, "code", "CS1.1").get(1);
        assertEquals("Led by HR / OD Business Partner; LCC Learning and Development; " + OFFICER + " (accountable).",
                entry.getString("what"));
    }

    @Test
    void whereAPlanStandsCanBeAskedByRole() {
        change("assign", "CS1.1", "lead", OFFICER, "role", "accountable", "on", "2023-01-10");
        change("assign", "CS1.3", "lead", OFFICER, "role", "informed", "on", "2023-01-10");
        change("assign", "CS1.4", "lead", "Carers Delivery Group", "role", "accountable", "on", "2023-01-10");
        assertEquals(List.of("CS1.1"), codes("lead", OFFICER, "role", "accountable"));
        assertEquals(List.of("CS1.1", "CS1.4"), codes("role", "accountable"));
        assertEquals(List.of("CS1.3"), codes("lead", OFFICER + " (informed)"));
        assertEquals(27, codes("lead", OFFICER, "role", "lead").size(),
                "29 in all, in one accountable, in one informed");
    }

    private List<String> codes(String... asked) {
        var all = new ArrayList<Object>(List.of("plan", PLAN, "asAt", "2023-01-10"));
        all.addAll(List.of(asked));
        return office.rows("actions", "action-plans status", all.toArray()).stream().map(each -> each.getString("code"))
                .toList();
    }

    @Test
    void aRoleGivenByMistakeIsStruckOut() {
        var given = change("assign", "CS1.1", "lead", OFFICER, "role", "accountable", "on", "2023-01-10");
        change("correct", "CS1.1", "entry", given.getInt("change"), "reason", "Meant for CS1.2");
        assertEquals(OFFICER, leads("CS1.1", "2023-01-31").getLast());
    }

    @Test
    void whoDoesNotLeadCannotBeReleased() {
        var refusal = office.refused("action-plans release", "plan", PLAN, "code", "CS1.1", "lead", "Communities",
                "ifVersion", "*");
        assertEquals("no-such-lead", refusal.code());
        assertTrue(refusal.choices().contains(OFFICER), refusal.choices().toString());
    }

    @Test
    void aListOfLeadsWithoutRolesKeepsTheRolesThatTheyHave() {
        change("assign", "CS1.1", "lead", OFFICER, "role", "accountable", "on", "2023-01-10");
        change("change", "CS1.1", "leads", List.of(OFFICER, "Communities (informed)"), "on", "2023-02-10");
        assertEquals(List.of(OFFICER + " (accountable)", "Communities (informed)"), leads("CS1.1", "2023-02-10"));
        var export = office.document("action-plans export", "plan", PLAN, "asAt", "2023-02-10").text();
        assertTrue(export.contains(OFFICER + " (accountable);Communities (informed)"), export);
        office.importing(csv("area,code,title,leads", "CS1,CS1.1,Put awareness into induction," + OFFICER), "plan",
                PLAN,
                "on", "2023-03-10");
        assertEquals(List.of(OFFICER + " (accountable)"), leads("CS1.1", "2023-03-10"));
    }

    @Test
    void oneLeadHasOneRole() {
        var refusal = office.refused("action-plans change", "plan", PLAN, "code", "CS1.1", "leads",
                List.of("Communities (cover)", "communities (informed)"), "ifVersion", "*");
        assertEquals("leads", refusal.faults().getFirst().where());
    }

    @Test
    void aPlanThatNeverSaysWhoIsAccountableIsToldOnce() {
        assertEquals(List.of("29 actions of carers-2022-25 have several leads, and nobody is accountable for any "
                + "action of the plan"), findings("nobody-accountable", "2022-12-31"));
    }

    @Test
    void onceSomebodyIsAccountableForOneActionTheOthersAreNamed() {
        change("assign", "CS1.1", "lead", OFFICER, "role", "accountable", "on", "2022-11-10");
        var findings = findings("nobody-accountable", "2022-12-31");
        assertEquals(28, findings.size());
        assertTrue(findings.getFirst().startsWith("CS1.2 has 4 leads and nobody accountable: "), findings.getFirst());
    }

    @Test
    void oneIsAccountableNotTwo() {
        change("change", "CS1.1", "leads", List.of(OFFICER + " (accountable)", "Communities (accountable)"), "on",
                "2022-11-10");
        assertEquals(List.of("CS1.1 has 2 leads who are accountable, where one should be: " + OFFICER
                + " and Communities"), findings("several-accountable", "2022-12-31"));
        assertEquals(List.of(), findings("several-accountable", "2022-11-09"));
    }

    @Test
    void whoContributesOrIsKeptInformedDoesNotLead() {
        change("change", "CS5.2", "leads", List.of("Communities (contributor)", "Chief Exec (informed)"), "on",
                "2022-11-10");
        assertTrue(findings("no-lead", "2022-12-31").stream().anyMatch(each -> each.startsWith("CS5.2 has no lead")));
        var lines = office.rows("leads", "action-plans leads", "plan", PLAN, "asAt", "2022-12-31");
        var communities = lines.stream().filter(each -> each.getString("lead").equals("Communities")).findFirst();
        assertEquals(7, communities.orElseThrow().getInt("actions"));
        assertEquals(1, communities.orElseThrow().getInt("besides"));
        var chief = lines.stream().filter(each -> each.getString("lead").equals("Chief Exec")).findFirst();
        assertEquals(1, chief.orElseThrow().getInt("actions"));
        assertEquals(1, chief.orElseThrow().getInt("informed"));
    }

    private Object[] handOver(Object... more) {
        var all = new ArrayList<Object>(List.of("from", OFFICER, "to", "Communities", "on", "2023-01-10"));
        all.addAll(List.of(more));
        return all.toArray();
    }

    @Test
    void actionsAreHandedOverOnADayOnceADryRunHasShownThem() {
        change("complete", "CS2.6", "on", "2022-12-10");
        change("change", "CS4.4", "leads", List.of("Chief Exec"), "on", "2023-06-01");
        assertEquals("preview-needed", office.refused("action-plans hand-over", handOver()).code());
        var shown = office.done("action-plans hand-over", handOver("dryRun", true));
        assertEquals(List.of(OFFICER), leads("CS2.3", "2023-01-10"));
        var done = office.done("action-plans hand-over", handOver("token", shown.getString("token")));
        assertEquals(
                "27 actions handed over from " + OFFICER + " to Communities from 10 January 2023 on, 2 left alone.",
                done.getString("summary"));
        assertEquals(27, done.getInt("changed"));
        assertEquals(2, done.getInt("refused"));
        assertEquals(List.of("Communities"), leads("CS2.3", "2023-01-10"));
        assertEquals(List.of(OFFICER), leads("CS2.3", "2023-01-09"));
        assertEquals(List.of("Communities"), leads("CS6.2", "2023-01-10"));
        assertEquals(List.of(OFFICER), leads("CS2.6", "2023-01-10"));
        var refused = done.getJsonArray("actions").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("outcome").equals("refused")).map(each -> each.getString("what"))
                .toList();
        assertEquals(List.of("It is complete and keeps who led it",
                "Its leads are entered anew from 1 June 2023 already"), refused);
    }

    @Test
    void onlyOneRoleCanBeHandedOver() {
        change("assign", "CS1.1", "lead", OFFICER, "role", "accountable", "on", "2022-11-10");
        var of = handOver("role", "accountable", "plan", PLAN);
        var shown = office.done("action-plans hand-over", with(of, "dryRun", true));
        var done = office.done("action-plans hand-over", with(of, "token", shown.getString("token")));
        assertEquals(1, done.getInt("changed"));
        assertEquals(28, done.getInt("unchanged"));
        assertEquals("Communities (accountable)", leads("CS1.1", "2023-01-10").getLast());
    }

    private static Object[] with(Object[] some, Object... more) {
        var all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray();
    }

    @Test
    void whoLeadsNothingHasNothingToHandOver() {
        var refusal = office.refused("action-plans hand-over", "from", "Nobody", "to", "Communities", "dryRun", true);
        assertEquals("no-such-lead", refusal.code());
        assertEquals("same-lead", office.refused("action-plans hand-over", "from", "communities", "to", "Communities",
                "dryRun", true).code());
    }
}
