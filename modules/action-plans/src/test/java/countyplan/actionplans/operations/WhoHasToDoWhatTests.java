package countyplan.actionplans.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each lead has to do, and whom to remind of it. It is 1 February 2024.
class WhoHasToDoWhatTests {

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path home) {
        desk = Desk.withPlan(home).action("A1", "Jan 24", "HR", "Board").action("A2", "Mar 24", "HR")
                .action("A3", "Ongoing", "HR").action("A4", "Dec 23", "Board").completed("A4", "2023-12-01")
                .action("A5", "Apr 24");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void mineListsWhatALeadHasToDoTheMostUrgentFirst() {
        var mine = desk.trial().done("action-plans mine", "lead", "hr");
        assertEquals(List.of("A1", "A2", "A3"), codes(mine, "actions"));
        assertEquals("HR has 3 actions to do, 1 overdue; 1 without a last day.", mine.getString("summary"));
        assertEquals(-1, mine.getJsonArray("actions").getJsonObject(0).getInt("daysLeft"));
        assertEquals("[\"Board\"]",
                mine.getJsonArray("actions").getJsonObject(0).getJsonArray("sharedWith").toString());
        assertEquals(1, desk.trial().done("action-plans mine", "lead", "Board").getInt("finished"));
    }

    @Test
    void mineIsTheCallersWhereTheirNameIsALeads() {
        desk.action("A6", "Apr 24", "Trial");
        assertEquals(List.of("A6"), codes(desk.trial().done("action-plans mine"), "actions"));
    }

    @Test
    void mineAsksWhoseWhereTheCallerIsNoLead() {
        var refusal = desk.trial().refused("action-plans mine");
        assertEquals("whose", refusal.code());
        assertEquals("lead", refusal.faults().getFirst().where());
        assertTrue(desk.trial().refused("action-plans mine", "lead", "Boardroom").toString().contains("Board"));
    }

    @Test
    void workloadCountsSharedActionsForEachLeadAndSaysSo() {
        var workload = desk.done("workload");
        assertEquals("4 actions are not finished, for 2 leads. 1 of them is shared and counted for each lead. 1 has no "
                + "lead.", workload.getString("summary"));
        var hr = desk.row("leads", "lead", "HR", "workload");
        assertEquals(List.of(3, 1, 1, 0, 1, 1),
                List.of("open", "shared", "overdue", "dueIn30Days", "dueIn90Days", "undated")
                        .stream().map(hr::getInt).toList());
        assertEquals(1, desk.row("leads", "lead", "(no lead)", "workload").getInt("dueIn90Days"));
    }

    @Test
    void remindsEachLeadOfWhatIsOverdueDueSoonOrWithoutAnUpdate() {
        assertEquals(List.of("(no lead) A5 needs-update", "Board A1 overdue", "HR A1 overdue", "HR A2 due-soon",
                "HR A3 needs-update"), reminders());
    }

    @Test
    void whoeverHasUpdatedLatelyIsNotReminded() {
        desk.updated("A1", "2024-01-20").updated("A3", "2024-01-20").updated("A2", "2023-10-20");
        assertEquals(List.of("(no lead) A5 needs-update", "HR A2 due-soon"), reminders());
        var answer = desk.done("reminders");
        assertEquals(1, answer.getInt("quiet"));
        assertEquals("2 reminders of 2 actions for 1 lead. 1 overdue or due action was updated recently and reminds "
                + "nobody.", answer.getString("summary"));
    }

    @Test
    void remindersLookAsFarAheadAsAsked() {
        assertEquals(List.of("HR A1 overdue", "HR A2 needs-update", "HR A3 needs-update"),
                reminders("days", "30", "lead", "HR"));
    }

    private List<String> reminders(String... asked) {
        return desk.rows("reminders", "reminders", asked).stream().map(each -> each.getString("lead") + " "
                + each.getString("code") + " " + each.getString("why")).toList();
    }

    private static List<String> codes(JsonObject answer, String rows) {
        return answer.getJsonArray(rows).getValuesAs(JsonObject.class).stream().map(each -> each.getString("code"))
                .toList();
    }
}
