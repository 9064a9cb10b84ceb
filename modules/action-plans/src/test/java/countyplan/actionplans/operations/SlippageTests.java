package countyplan.actionplans.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slippage is told from the first last day to the latest, exactly, and what has none is left out and said so.
class SlippageTests {

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
    void movedThreeTimesFourteenMonthsInAll() {
        desk.action("A1", "Apr 23").moved("A1", "Jul 23", "2023-04-20").moved("A1", "Dec 23", "2023-07-20")
                .moved("A1", "Jun 24", "2023-12-20");
        assertEquals("Moved three times, 14 months later in all: from 30 April 2023 to 30 June 2024.", sentence("A1"));
        assertEquals(427, slippage().getInt("daysLater"));
        assertEquals(
                "Of 1 action that has or had a last day, 1 has slipped, by 427 days in all. No action is left out.",
                slippage().getString("summary"));
    }

    @Test
    void whatIsBroughtForwardIsCountedApart() {
        desk.action("A1", "Apr 23").moved("A1", "Jul 23", "2023-04-20").moved("A1", "Jun 23", "2023-05-20")
                .action("A2", "Dec 23").moved("A2", "Nov 23", "2023-05-20");
        assertEquals("Moved twice, 2 months later in all: from 30 April 2023 to 30 June 2023 (92 days later, 31 days "
                + "brought forward).", sentence("A1"));
        assertEquals("Moved once, 1 month earlier in all: from 31 December 2023 to 30 November 2023.", sentence("A2"));
        assertEquals(1, slippage().getInt("slipped"));
        assertEquals(1, slippage().getInt("broughtForward"));
        assertEquals(92, slippage().getInt("daysLater"));
        assertEquals(62, slippage().getInt("daysEarlier"));
    }

    @Test
    void aFirstDateIsNoSlippage() {
        desk.action("A1", "Post consultation").moved("A1", "Jul 23", "2023-04-20").moved("A1", "Aug 23", "2023-06-20");
        assertEquals("Moved twice, 1 month later in all: from 31 July 2023 to 31 August 2023. It had no last day at "
                + "first.", sentence("A1"));
        assertEquals(31, slippage().getInt("daysLater"));
    }

    @Test
    void aDateThatIsLostIsSaidSo() {
        desk.action("A1", "Apr 23").moved("A1", "Ongoing", "2023-04-20");
        assertEquals("Moved once, its last day as before: 30 April 2023. It has no last day now.", sentence("A1"));
        assertEquals(1, slippage().getInt("lostDate"));
        assertEquals(0, slippage().getInt("daysLater"));
    }

    @Test
    void timeWithoutADateHidesNoSlippage() {
        desk.action("A1", "Apr 23").moved("A1", "TBC", "2023-04-20").moved("A1", "Apr 24", "2023-06-20");
        assertEquals("Moved twice, 12 months later in all: from 30 April 2023 to 30 April 2024.", sentence("A1"));
        assertEquals("Moved once, 12 months later in all: from 30 April 2023 to 30 April 2024.",
                desk.row("lines", "what", "A1", "slippage", "since", "2023-05-01").getString("sentence"));
    }

    @Test
    void undatedActionsAreLeftOutAndCounted() {
        desk.action("A1", "Post consultation").action("A2", "").action("A3", "Apr 23");
        assertEquals(2, slippage().getInt("undated"));
        assertEquals("Of 1 action that has or had a last day, none has slipped. 2 actions never had one and are left "
                + "out.", slippage().getString("summary"));
    }

    @Test
    void isAddedUpByCause() {
        desk.action("A1", "Apr 23").moved("A1", "Jul 23", "2023-04-20", "cause", "funding")
                .moved("A1", "Aug 23", "2023-07-20").action("A2", "Apr 23")
                .moved("A2", "May 23", "2023-04-20", "cause", "funding");
        var funding = desk.row("lines", "what", "funding", "slippage", "by", "cause");
        assertEquals(92 + 31, funding.getInt("daysLater"));
        assertEquals("2 actions moved twice in all, 123 days later.", funding.getString("sentence"));
        assertEquals(31, desk.row("lines", "what", "(no cause given)", "slippage", "by", "cause").getInt("daysLater"));
        assertEquals(1, slippage().getInt("withoutCause"));
    }

    @Test
    void isAddedUpByLeadAndAreaSharedActionsForEachLead() {
        desk.action("A1", "Apr 23", "HR", "Carers Delivery Group").moved("A1", "May 23", "2023-04-20")
                .action("A2", "Apr 23", "HR").moved("A2", "Jun 23", "2023-04-20");
        assertEquals(List.of("HR", "Carers Delivery Group"), desk.rows("lines", "slippage", "by", "lead").stream()
                .map(line -> line.getString("what")).toList());
        assertEquals(31 + 61, desk.row("lines", "what", "HR", "slippage", "by", "lead").getInt("daysLater"));
        assertEquals(92, desk.row("lines", "what", "A Information", "slippage", "by", "area").getInt("daysLater"));
        assertEquals(92, slippage().getInt("daysLater"));
    }

    @Test
    void tellsOnlyWhatHadMovedByTheDay() {
        desk.action("A1", "Apr 23").moved("A1", "Jul 23", "2023-04-20").moved("A1", "Dec 23", "2023-07-20");
        assertEquals(92, desk.done("slippage", "asAt", "2023-07-19").getInt("daysLater"));
        assertEquals(0, desk.done("slippage", "asAt", "2023-04-19").getInt("daysLater"));
        assertEquals(153, desk.done("slippage", "since", "2023-07-20").getInt("daysLater"));
    }

    private JsonObject slippage() {
        return desk.done("slippage");
    }

    private String sentence(String code) {
        return desk.row("lines", "what", code, "slippage").getString("sentence");
    }
}
