package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.Refusal;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Changing all actions that fit filters.
class BulkChangeTests extends OnTheSample {

    @Test
    void isDoneOnlyWithTheTokenOfADryRunThatNothingHasOvertaken() {
        Object[] asked = {"whereArea", "CS1", "whereState", "open", "to", "paused", "reason", "Waiting for the budget"};
        assertEquals("preview-needed", refused(asked).code());
        var dry = office.done("action-plans change-all", with(asked, "dryRun", true));
        assertEquals("open", office.action("CS1.1", "2024-02-01").getString("state"));
        office.done("action-plans pause", "plan", PLAN, "code", "CS1.3", "reason", "Somebody else was faster",
                "ifVersion",
                "*");
        refused(with(asked, "token", dry.getString("token")));
        assertEquals("open", office.action("CS1.1", "2024-02-01").getString("state"));
        var done = change(asked);
        assertEquals(done.getInt("matched"), done.getInt("changed"));
        assertEquals("paused", office.action("CS1.1", "2024-02-01").getString("state"));
        assertEquals("open", office.action("CS2.1", "2024-02-01").getString("state"), "of another area");
    }

    @Test
    void countsWhatIsSoAlreadyAndLeavesItAlone() {
        office.done("action-plans change", "plan", PLAN, "code", "CS1.1", "leads", List.of("Carers Team"), "ifVersion",
                "*");
        var done = change("whereArea", "CS1", "leads", List.of("carers team"));
        assertEquals(done.getInt("matched") - 1, done.getInt("changed"));
        assertEquals(1, done.getInt("unchanged"));
        assertEquals("%d actions changed, 1 so already, 0 refused.".formatted(done.getInt("changed")),
                done.getString("summary"));
    }

    @Test
    void isAllOrNothingUnlessWhatCannotBeChangedIsToBeLeft() {
        office.done("action-plans complete", "plan", PLAN, "code", "CS1.1", "ifVersion", "*");
        Object[] asked = {"whereArea", "CS1", "timescale", "Jul 24", "reason", "Late"};
        var refused = refused(with(asked, "dryRun", true));
        assertEquals("not-all", refused.code());
        assertEquals(List.of("action-plans/carers-2022-25/actions/CS1.1"),
                refused.faults().stream().map(fault -> fault.where()).toList());
        var done = change(with(asked, "leaveRefused", true));
        assertEquals(1, done.getInt("refused"));
        assertEquals("CS1.1 is complete, so it has no timescale to move. Reopen it first.",
                done.getJsonArray("left").getJsonObject(0).getString("why"));
        assertEquals("Jul 24", office.action("CS1.3", "2024-02-01").getString("timescale"));
    }

    @Test
    void severalThingsAreDoneAtOnce() {
        var done = change("whereStanding", "overdue", "area", "CS2", "note", "Reviewed by the board", "percent", "20",
                "rag", "amber", "reason", "The board is content");
        assertEquals(done.getInt("matched"), done.getInt("changed"));
        var action = office.action("CS1.1", "2024-02-01");
        assertEquals("CS2", action.getString("area"));
        assertEquals("Reviewed by the board", action.getString("lastNote"));
        assertEquals(20, action.getInt("percent"));
        assertEquals("amber", action.getString("statedRag"));
    }

    @Test
    void aMoveOfManyKeepsItsCauseAndTheMeetingThatWasToldOfEach() {
        Object[] asked = {"whereArea", "CS1", "whereState", "open", "timescale", "Jul 24", "reason", "No money",
                "cause", "funding", "told", "Cabinet", "toldOn", "2024-01-16"};
        var done = change(asked);
        assertEquals(done.getInt("matched"), done.getInt("changed"));
        for (var code : List.of("CS1.1", "CS1.3")) {
            var move = office.action(code, "2024-02-01").getJsonArray("moved").getValuesAs(JsonObject.class).getLast();
            assertEquals(List.of("No money", "funding", "Cabinet", "2024-01-16"), List.of(move.getString("reason"),
                    move.getString("cause"), move.getString("told"), move.getString("toldOn")));
        }
        assertEquals(0, change(asked).getInt("changed"), "so already");
    }

    @Test
    void aCauseAndAMeetingAreOfAMoveOnly() {
        assertEquals(List.of("timescale"),
                refused("dryRun", true, "whereArea", "CS1", "cause", "funding").faults().stream()
                        .map(fault -> fault.where()).toList());
        assertEquals(List.of("cause", "toldOn"),
                refused("dryRun", true, "whereArea", "CS1", "timescale", "Jul 24", "reason", "Late", "cause", "weather",
                        "told", "Cabinet").faults().stream().map(fault -> fault.where()).toList());
    }

    @Test
    void needsAFilterSomethingToChangeAndAReasonWhereOneIsDue() {
        assertEquals("no-filter", refused("dryRun", true, "note", "All of them").code());
        var faults = refused("dryRun", true, "whereArea", "CS1", "to", "paused", "percent", "140").faults();
        assertEquals(List.of("percent", "reason"), faults.stream().map(fault -> fault.where()).toList());
        assertEquals(List.of("to"),
                refused("dryRun", true, "whereArea", "CS1").faults().stream().map(fault -> fault.where()).toList());
        assertEquals("no-such-area", refused("dryRun", true, "whereArea", "CS99", "note", "None").code());
    }

    private JsonObject change(Object... asked) {
        var dry = office.done("action-plans change-all", with(asked, "dryRun", true));
        return office.done("action-plans change-all", with(asked, "token", dry.getString("token")));
    }

    private Refusal refused(Object... asked) {
        return office.refused("action-plans change-all", with(asked));
    }

    private static Object[] with(Object[] asked, Object... more) {
        var all = new ArrayList<Object>(List.of(asked));
        if (!all.contains("ifVersion")) {
            all.addAll(List.of("plan", PLAN, "ifVersion", "*"));
        }
        all.addAll(List.of(more));
        return all.toArray();
    }
}
