package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Ratings that people give and those by the rule stand side by side, and the rule is a decision like any other.
class RatingTests extends OnTheSample {

    private JsonObject status(Object... more) {
        var all = new ArrayList<Object>(List.of("plan", PLAN));
        all.addAll(List.of(more));
        return office.done("action-plans status", all.toArray());
    }

    private void set(Object... rule) {
        var all = new ArrayList<Object>(List.of(rule));
        all.add("dryRun");
        all.add(true);
        var token = office.done("action-plans set-rule", all.toArray()).getString("token");
        all.set(all.size() - 2, "token");
        all.set(all.size() - 1, token);
        office.done("action-plans set-rule", all.toArray());
    }

    private static List<Integer> colours(JsonObject status) {
        var rag = status.getJsonObject("computedRag");
        return List.of(rag.getInt("red"), rag.getInt("amber"), rag.getInt("green"), rag.getInt("none"));
    }

    @Test
    void whoeverRatesOtherwiseThanTheRuleSaysWhy() {
        var refusal = office.refused("action-plans progress", "plan", PLAN, "code", "CS1.1", "note", "Begun", "rag",
                "green");
        assertEquals("reason", refusal.faults().getFirst().where());
        assertEquals("why you rate it green, as the rule \"Dates and progress\", version 1, rates it red",
                refusal.faults().getFirst().expected());
        var action =
                office.done("action-plans progress", "plan", PLAN, "code", "CS1.1", "note", "Begun", "rag", "green",
                        "reason", "Done but for the paper");
        assertEquals("Done but for the paper", action.getString("ragReason"));
        assertEquals("red", action.getString("computedRag"));
        assertEquals("fresh", action.getString("freshness"));
        office.done("action-plans progress", "plan", PLAN, "code", "CS1.2", "note", "Begun", "rag",
                office.action("CS1.2", "2024-02-01").getString("computedRag").equals("none") ? "none" : "red");
        assertEquals("rag", office.refused("action-plans progress", "plan", PLAN, "code", "CS1.1", "note", "Begun",
                "reason", "None given").faults().getFirst().where());
    }

    @Test
    void percentAndRatingOfOneUpdateAreJudgedTogether() {
        var dueSoon = "2023-04-01";
        assertEquals("amber", office.action("CS1.1", dueSoon).getString("computedRag"));
        var action = office.done("action-plans progress", "plan", PLAN, "code", "CS1.1", "note", "Nearly there",
                "percent", "90", "rag", "green", "on", dueSoon);
        assertFalse(action.containsKey("ragReason"));
    }

    @Test
    void disagreementsAreCountedFilteredAndFound() {
        assertEquals(0, status().getInt("disagreeing"));
        assertEquals(0, status("disagree", true).getInt("total"));
        office.done("action-plans progress", "plan", PLAN, "code", "CS1.1", "note", "Begun", "rag", "green", "reason",
                "Done but for the paper");
        assertEquals(1, status().getInt("disagreeing"));
        var only = status("disagree", true);
        assertEquals(1, only.getInt("total"));
        assertEquals("CS1.1", only.getJsonArray("actions").getJsonObject(0).getString("code"));
        assertTrue(office.rows("findings", "action-plans findings", "plan", PLAN).stream()
                .anyMatch(finding -> finding.getString("code").equals("rated-otherwise") && finding
                        .getString("sentence")
                        .startsWith(
                                "CS1.1 is rated green by people and red by the rule \"Dates and progress\", version 1,"
                                        + " because: Done but for the paper: ")));
    }

    @Test
    void statusIsNarrowedByFreshnessAndWords() {
        office.done("action-plans progress", "plan", PLAN, "code", "CS1.1", "note", "Begun");
        assertEquals(1, status("freshness", "fresh").getInt("total"));
        assertEquals(37, status("freshness", "never").getInt("total"));
        var title = office.action("CS1.1", "2024-02-01").getString("title");
        var some = status("about", title.toUpperCase(java.util.Locale.ROOT).split(" ")[0]);
        assertTrue(some.getInt("total") >= 1 && some.getInt("total") < 38, some.getInt("total") + " of 38");
        assertEquals(1, status("about", title).getInt("total"));
        assertEquals(0, status("about", "carers zebra").getInt("total"));
    }

    @Test
    void pagesGoThroughEveryActionOnceAndCountAllOfThem() {
        List<String> all = new ArrayList<>();
        status().getJsonArray("actions").getValuesAs(JsonObject.class).forEach(row -> all.add(row.getString("code")));
        List<String> paged = new ArrayList<>();
        var page = status("limit", "7");
        while (true) {
            assertEquals(38, page.getInt("total"));
            page.getJsonArray("actions").getValuesAs(JsonObject.class).forEach(row -> paged.add(row.getString("code")));
            if (!page.containsKey("next")) {
                break;
            }
            page = status("limit", "7", "after", page.getString("next"));
        }
        assertEquals(all, paged);
        assertEquals("bad-cursor", office.refused("action-plans status", "plan", PLAN, "after", "&").code());
    }

    @Test
    void aRuleShowsWhatItWouldChangeBeforeItIsKept() {
        var asAt = "2022-12-31";
        assertEquals(List.of(2, 3, 11, 22), colours(status("asAt", asAt)));
        var proposal = office.done("action-plans propose-rule", "tolerance", "400", "asAt", asAt);
        assertEquals(2, proposal.getInt("changing"));
        assertEquals("This rule would change 2 ratings of 38 actions on 31 December 2022: 2 from red to amber.",
                proposal.getString("summary"));
        assertEquals(2, proposal.getJsonArray("changes").size());
        assertEquals(1, office.rows("rules", "action-plans rules").size());
        assertEquals("preview-needed", office.refused("action-plans set-rule", "tolerance", "400", "source",
                "The board").code());
        var dry = office.done("action-plans set-rule", "tolerance", "400", "source", "The board", "on", asAt, "dryRun",
                true);
        assertTrue(dry.getString("summary").startsWith("This rule changes "), dry.getString("summary"));
        assertEquals(List.of(2, 3, 11, 22), colours(status("asAt", asAt)), "a dry run changes nothing");
    }

    @Test
    void aPastReportIsMadeByTheRuleThenInForceAndThenKnown() {
        var before = office.now().toString();
        office.pass(Duration.ofHours(1));
        set("tolerance", "400", "source", "The board, 6 June 2022", "name", "With tolerance", "on", "2022-12-01");
        assertEquals(List.of(0, 5, 11, 22), colours(status("asAt", "2022-12-31")));
        assertEquals(List.of(2, 3, 11, 22), colours(status("asAt", "2022-12-31", "knownAt", before)));
        var rule = status("asAt", "2022-12-31").getJsonObject("ragRule");
        assertEquals("With tolerance", rule.getString("name"));
        assertEquals(2, rule.getInt("version"));
        assertEquals("2022-12-01", rule.getString("from"));
        assertFalse(rule.getBoolean("ours"));
        var earlier = status("asAt", "2022-11-30").getJsonObject("ragRule");
        assertEquals(1, earlier.getInt("version"));
        assertEquals("1974-04-01", earlier.getString("from"));
        var rules = office.rows("rules", "action-plans rules");
        assertEquals(List.of(1, 2), rules.stream().map(each -> each.getInt("version")).toList());
        assertEquals("Countyplan's default", rules.getFirst().getString("source"));
        assertEquals("2022-11-30", rules.getFirst().getString("until"));
        assertEquals(1, office.rows("rules", "action-plans rules", "asAt", "2022-11-30").size());
    }

    @Test
    void everyFaultOfARuleIsToldAtOnce() {
        var refusal = office.refused("action-plans set-rule", "source", "The board", "underway", "101", "freshFor", "0",
                "dryRun", true);
        assertEquals(List.of("underway", "freshFor"), refusal.faults().stream().map(each -> each.where()).toList());
    }
}
