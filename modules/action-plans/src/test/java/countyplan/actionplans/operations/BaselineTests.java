package countyplan.actionplans.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A baseline keeps what was known on its day, whatever is entered afterwards; every one of them stays.
class BaselineTests {

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path home) {
        desk = Desk.withPlan(home).action("A1", "Apr 23", "HR").action("A2", "Ongoing").action("A3", "Dec 23");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keepsTheTimescalesOfItsDay() {
        desk.moved("A1", "Jul 23", "2023-04-20");
        set("as-approved", "2022-11-01");
        assertEquals("Apr 23", desk.row("actions", "code", "A1", "baseline", "baseline", "as-approved")
                .getString("timescale"));
        assertEquals("Baseline as-approved keeps the plan of 1 November 2022: 3 actions, 2 of them with a last day.",
                desk.done("baseline", "baseline", "as-approved").getString("summary"));
    }

    @Test
    void whatIsEnteredLaterForAnEarlierDayDoesNotChangeIt() {
        set("as-approved", "2022-11-01");
        desk.trial().later(Duration.ofHours(1));
        desk.moved("A1", "Jun 23", "2022-10-01");
        assertEquals("Apr 23", desk.row("actions", "code", "A1", "baseline", "baseline", "as-approved")
                .getString("timescale"));
        var retimed = differences("retimed", "baseline", "as-approved").getFirst();
        assertEquals("Apr 23", retimed.getString("was"));
        assertEquals("Jun 23", retimed.getString("is"));
        assertEquals(61, retimed.getInt("days"));
    }

    @Test
    void anotherBaselineNeedsAReasonAndAnApproverAndKeepsTheEarlierOnes() {
        set("as-approved", "2022-11-01");
        var refusal = desk.refused("set-baseline", "name", "again");
        assertEquals(List.of("reason", "approver"), refusal.faults().stream().map(fault -> fault.where()).toList());
        set("again", "2023-05-01");
        assertEquals(List.of("as-approved", "again"), desk.rows("baselines", "baselines").stream()
                .map(each -> each.getString("baseline")).toList());
        assertEquals("baseline-exists", desk.refused("set-baseline", "name", "again", "reason", "Agreed", "approver",
                "Cabinet").code());
        assertEquals("trial", desk.rows("baselines", "baselines").getFirst().getString("by"));
    }

    @Test
    void aBaselineIsSetForADayThatIsPast() {
        assertEquals("not-yet", desk.refused("set-baseline", "reason", "Agreed", "approver", "Cabinet", "on",
                "2024-02-02").code());
        assertEquals("2024-02-01", desk.done("set-baseline", "reason", "Agreed", "approver", "Cabinet")
                .getString("baseline"));
    }

    @Test
    void tellsEverythingThatIsDifferent() {
        set("as-approved", "2022-11-01");
        desk.moved("A1", "Jul 23", "2023-04-20").completed("A2", "2023-05-01");
        desk.done("cancel", "code", "A3", "reason", "Covered by A1", "on", "2023-06-01");
        desk.done("change", "code", "A1", "title", "Do A1 well", "leads", "Carers Delivery Group", "on", "2023-06-01");
        desk.done("add", "code", "A4", "area", "A", "title", "Do A4", "on", "2023-06-01");
        var answer = desk.done("compare", "asAt", "2023-07-01");
        assertEquals(List.of("A1 retimed Apr 23 > Jul 23", "A1 led HR > Carers Delivery Group",
                "A1 reworded Do A1 > Do A1 well", "A2 completed open > complete", "A3 cancelled open > cancelled",
                "A3 rated Green > None", "A4 added  > Do A4"),
                answer.getJsonArray("differences").getValuesAs(JsonObject.class).stream()
                        .map(each -> each.getString("code") + " " + each.getString("difference") + " "
                                + each.getString("was", "") + " > " + each.getString("is"))
                        .filter(line -> !line.startsWith("A1 rated")).toList());
        assertEquals(1, answer.getInt("later"));
        assertEquals(0, answer.getInt("unchanged"));
        assertEquals(3, answer.getInt("actionsThen"));
        assertEquals(4, answer.getInt("actionsNow"));
    }

    @Test
    void comparesWithAnyEarlierDay() {
        desk.moved("A1", "Jul 23", "2023-04-20").moved("A1", "Jun 23", "2023-05-20");
        assertEquals(-31, differences("retimed", "with", "2023-04-20").getFirst().getInt("days"));
        assertEquals(61, differences("retimed", "with", "2023-04-19").getFirst().getInt("days"));
        assertEquals("Since 20 May 2023 nothing is different.",
                desk.done("compare", "with", "2023-05-20", "asAt", "2023-06-01").getString("summary"));
    }

    @Test
    void refusesWhatItCannotCompareWith() {
        assertEquals("no-baseline", desk.refused("compare").code());
        assertEquals("no-such-baseline", desk.refused("compare", "baseline", "first").code());
        assertEquals("with", desk.refused("compare", "with", "2024-02-02").faults().getFirst().where());
        set("as-approved", "2022-11-01");
        assertEquals("baseline", desk.refused("compare", "with", "2023-01-01", "baseline", "as-approved").faults()
                .getFirst().where());
        assertEquals("no-baseline", desk.refused("compare", "asAt", "2022-10-31").code());
    }

    private void set(String name, String on) {
        desk.done("set-baseline", "name", name, "reason", "Agreed", "approver", "Cabinet", "on", on);
    }

    private List<JsonObject> differences(String difference, String... asked) {
        return desk.rows("differences", "compare", asked).stream()
                .filter(each -> each.getString("difference").equals(difference)).toList();
    }
}
