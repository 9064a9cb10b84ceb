package countyplan.actionplans.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A timeline says with characters what is when: June 2022 to June 2025 are 37 months.
class TimelineTests {

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path home) {
        desk = Desk.withPlan(home);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsTheWindowAndToday() {
        desk.action("A1", "April to June 2024");
        assertEquals("..........:.........|.ooo.........:..", line("A1"));
        assertEquals("month", desk.done("timeline").getString("scale"));
    }

    @Test
    void showsWhatIsOverdueUpToToday() {
        desk.action("A1", "Apr 23");
        assertEquals("..........o!!!!!!!!!|.:...........:..", line("A1"));
    }

    @Test
    void showsWhenItWasDoneAndHowLate() {
        desk.action("A1", "Apr 23").completed("A1", "2023-07-10");
        assertEquals("..........o!!#......|.:...........:..", line("A1"));
        assertEquals("complete", desk.row("lines", "code", "A1", "timeline").getString("standing"));
    }

    @Test
    void goesOnWhereThereIsNoEnd() {
        desk.action("A1", "From April 2024");
        assertEquals("..........:.........|.oooooooooooooo>", line("A1"));
    }

    @Test
    void listsWhatHasNoWindowLastAndWithoutALine() {
        desk.action("A1", "Ongoing").action("A2", "Apr 23").action("A3", "Post consultation");
        assertEquals(List.of("A2", "A1", "A3"), desk.rows("lines", "timeline").stream()
                .map(line -> line.getString("code")).toList());
        assertFalse(desk.row("lines", "code", "A3", "timeline").containsKey("line"));
        assertEquals(2, desk.done("timeline").getInt("withoutWindow"));
    }

    @Test
    void takesTheFinestScaleThatFits() {
        desk.action("A1", "Apr 23");
        assertEquals("month", desk.done("timeline", "width", "37").getString("scale"));
        assertEquals("quarter", desk.done("timeline", "width", "36").getString("scale"));
        assertEquals("year", desk.done("timeline", "width", "12").getString("scale"));
        assertEquals(":...o!!|:...:", desk.row("lines", "code", "A1", "timeline", "scale", "quarter")
                .getString("line"));
    }

    @Test
    void isGroupedByAreaOrByEachLead() {
        desk.action("A1", "Apr 23", "HR", "Board").action("A2", "Apr 24", "HR").action("A3", "Apr 24");
        assertEquals(List.of("(no lead) A3", "Board A1", "HR A1", "HR A2"), desk.rows("lines", "timeline", "by", "lead")
                .stream().map(line -> line.getString("group") + " " + line.getString("code")).toList());
        assertEquals("A", desk.row("lines", "code", "A1", "timeline", "by", "area").getString("group"));
    }

    @Test
    void refusesALineThatIsTooShort() {
        assertEquals("width", desk.refused("timeline", "width", "3").faults().getFirst().where());
    }

    private String line(String code) {
        return desk.row("lines", "code", code, "timeline").getString("line");
    }
}
