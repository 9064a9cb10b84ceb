package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Plans are rolled up by priority, and their past is looked at over time.
class RollUpTests extends OnTheSample {

    private static final String STRATEGY = "strategy/carers-2022-25";
    private static final String DAY = "2022-12-31";

    private void secondPlan() {
        office.done("action-plans create", "plan", "rutland", "title", "Rutland's plan", "starts", "2022-06-06",
                "strategy", STRATEGY, "partner", "Rutland County Council");
        office.done("action-plans add-area", "plan", "rutland", "area", "A", "title", "All", "priorities",
                List.of("4", "5"));
        office.done("action-plans add-area", "plan", "rutland", "area", "B", "title", "None");
        office.done("action-plans add", "plan", "rutland", "code", "A.1", "area", "A", "title", "Meet", "timescale",
                "Dec 22");
        office.done("action-plans add", "plan", "rutland", "code", "B.1", "area", "B", "title", "Tell", "timescale",
                "Nov 22");
    }

    private static List<JsonObject> lines(JsonObject rollUp) {
        return rollUp.getJsonArray("priorities").getValuesAs(JsonObject.class);
    }

    private static JsonObject line(JsonObject rollUp, int priority) {
        return lines(rollUp).stream().filter(each -> each.getInt("priority", 0) == priority).findFirst().orElseThrow();
    }

    @Test
    void onePlanAgreesWithItsStatusUnderEachPriority() {
        var rollUp = office.done("action-plans plan-rollup", "plan", PLAN, "asAt", DAY);
        assertEquals(38, rollUp.getInt("actions"));
        assertEquals(8, lines(rollUp).size());
        for (var line : lines(rollUp)) {
            var status = office.done("action-plans status", "plan", PLAN, "asAt", DAY, "priority",
                    line.getInt("priority"));
            assertEquals(status.getInt("total"), line.getInt("actions"));
            assertEquals(status.getInt("overdue"), line.getInt("overdue"));
            assertEquals(status.getJsonObject("computedRag").getInt("red"), line.getInt("red"));
            assertEquals(status.getJsonObject("freshness").getInt("never"), line.getInt("neverUpdated"));
        }
        assertTrue(lines(rollUp).stream().mapToInt(each -> each.getInt("actions")).sum() > 38);
        assertEquals("Leicestershire carers action plan 2022 to 2025: 38 actions, 2 red, 3 amber, 11 green and 22 not "
                + "rated. " + rollUp.getInt("inSeveral")
                + " of them serve several priorities; the rows count these under each, the total counts them once.",
                rollUp.getString("summary"));
    }

    @Test
    void plansOfSeveralPartnersAreRolledUpTogetherAndToldApart() {
        secondPlan();
        var both = office.done("action-plans rollup", "strategy", STRATEGY, "asAt", DAY);
        assertEquals(40, both.getInt("actions"));
        assertEquals(12, line(both, 4).getInt("actions"));
        assertEquals(1, line(both, 0).getInt("actions"), "what serves no priority is not left out");
        assertEquals(1, line(both, 0).getInt("red"));
        var plans = both.getJsonArray("plans").getValuesAs(JsonObject.class);
        assertEquals(List.of(38, 2), plans.stream().map(each -> each.getInt("actions")).toList());
        assertEquals("Rutland County Council", plans.get(1).getString("partner"));
        assertEquals("Leicestershire County Council", plans.get(0).getString("partner"));
        var own = office.done("action-plans rollup", "strategy", STRATEGY, "partner", "rutland county council", "asAt",
                DAY);
        assertEquals(2, own.getInt("actions"));
        assertEquals(List.of("Leicestershire County Council", "Rutland County Council"), office.refused(
                "action-plans rollup", "strategy", STRATEGY, "partner", "Nobody").choices());
        assertEquals(List.of(STRATEGY),
                office.refused("action-plans rollup", "strategy", "strategy/none").choices());
    }

    @Test
    void aPlanChangesHandsFromADay() {
        secondPlan();
        office.done("action-plans change-plan", "plan", "rutland", "partner", "Leicester City Council", "on",
                "2023-04-01", "ifVersion", "*");
        assertEquals("Rutland County Council",
                office.done("action-plans show", "plan", "rutland", "asAt", "2023-03-31").getString("partner"));
        assertEquals("Leicester City Council",
                office.done("action-plans show", "plan", "rutland", "asAt", "2023-04-01").getString("partner"));
    }

    @Test
    void theTrendSaysOfEachDayWhatStatusSays() {
        office.done("action-plans complete", "plan", PLAN, "code", "CS1.1", "on", "2022-11-15", "ifVersion", "*");
        var trend = office.done("action-plans trend", "plan", PLAN, "from", "2022-06-06", "to", "2023-03-15");
        var days = trend.getJsonArray("days").getValuesAs(JsonObject.class);
        assertEquals(List.of("2022-06-30", "2022-07-31", "2022-08-31", "2022-09-30", "2022-10-31", "2022-11-30",
                "2022-12-31", "2023-01-31", "2023-02-28", "2023-03-15"),
                days.stream().map(each -> each.getString("day")).toList());
        for (var day : days) {
            var status = office.done("action-plans status", "plan", PLAN, "asAt", day.getString("day"));
            assertEquals(status.getInt("total"), day.getInt("actions"));
            assertEquals(status.getInt("complete"), day.getInt("complete"));
            var rag = status.getJsonObject("computedRag");
            assertEquals(List.of(rag.getInt("red"), rag.getInt("amber"), rag.getInt("green")),
                    List.of(day.getInt("red"), day.getInt("amber"), day.getInt("green")));
            assertTrue(day.getString("bar").matches("R*A*G*\\.*") && day.getString("bar").length() == 20,
                    day.getString("bar"));
        }
    }

    @Test
    void quartersAndWeeksEndWhereTheyDo() {
        assertEquals(List.of("2022-06-30", "2022-09-30", "2022-12-31"),
                office.rows("days", "action-plans trend", "plan", PLAN, "from", "2022-06-06", "to", "2022-12-31",
                        "every", "quarter").stream().map(each -> each.getString("day")).toList());
        assertEquals(List.of("2022-06-12", "2022-06-19", "2022-06-20"),
                office.rows("days", "action-plans trend", "plan", PLAN, "from", "2022-06-06", "to", "2022-06-20",
                        "every", "week").stream().map(each -> each.getString("day")).toList());
        var refusal = office.refused("action-plans trend", "plan", PLAN, "from", "2023-01-01", "to", "2022-01-01");
        assertEquals("from", refusal.faults().getFirst().where());
        assertEquals("to", office.refused("action-plans trend", "plan", PLAN, "to", "2030-01-01").faults().getFirst()
                .where());
    }
}
