package countyplan.actionplans.rules;

import static countyplan.actionplans.ActionState.CANCELLED;
import static countyplan.actionplans.ActionState.COMPLETE;
import static countyplan.actionplans.ActionState.OPEN;
import static countyplan.actionplans.ActionState.PAUSED;
import static countyplan.core.values.Rag.AMBER;
import static countyplan.core.values.Rag.GREEN;
import static countyplan.core.values.Rag.NONE;
import static countyplan.core.values.Rag.RED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.actionplans.ActionState;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// The default rule for rating actions.
class RagRuleTests {

    private static final LocalDate LAST = LocalDate.of(2023, 4, 30);

    private static Rag rate(ActionState state, String timescale, int percent, LocalDate asAt) {
        return RatingRule.FIRST.rag().rate(state, Timescale.read(timescale),
                percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent), asAt);
    }

    @Test
    void redOnceTheLastDayHasPassed() {
        assertEquals(AMBER, rate(OPEN, "Apr 23", -1, LAST));
        assertEquals(RED, rate(OPEN, "Apr 23", -1, LAST.plusDays(1)));
        assertEquals(RED, rate(OPEN, "Apr 23", 99, LAST.plusDays(1)));
    }

    @Test
    void amberWhenOverdueByATimescaleStillToBeConfirmed() {
        assertEquals(AMBER, rate(OPEN, "Apr 23 (to be confirmed)", -1, LAST.plusDays(1)));
    }

    @Test
    void amberFromSixtyDaysBeforeTheLastDayWhileLessThanHalfIsDone() {
        assertEquals(GREEN, rate(OPEN, "Apr 23", 0, LAST.minusDays(61)));
        assertEquals(AMBER, rate(OPEN, "Apr 23", 0, LAST.minusDays(60)));
        assertEquals(AMBER, rate(OPEN, "Apr 23", 49, LAST.minusDays(60)));
        assertEquals(GREEN, rate(OPEN, "Apr 23", 50, LAST.minusDays(60)));
    }

    @Test
    void nothingSaidCountsAsNothingDone() {
        assertEquals(AMBER, rate(OPEN, "Apr 23", -1, LAST));
    }

    @Test
    void noneWithoutADateAndGreenWhenOngoing() {
        assertEquals(NONE, rate(OPEN, "To be determined post consultation", 80, LAST));
        assertEquals(NONE, rate(OPEN, "", -1, LAST));
        assertEquals(GREEN, rate(OPEN, "Ongoing", -1, LAST));
    }

    @Test
    void aPausedActionIsRatedLikeAnOpenOne() {
        assertEquals(RED, rate(PAUSED, "Apr 23", -1, LAST.plusDays(1)));
    }

    @Test
    void finishedActionsAreNotLate() {
        assertEquals(GREEN, rate(COMPLETE, "Apr 23", -1, LAST.plusDays(1)));
        assertEquals(NONE, rate(CANCELLED, "Apr 23", -1, LAST.plusDays(1)));
    }

    @Test
    void theDefaultIsMarkedAsOurs() {
        var rule = RatingRule.FIRST;
        assertTrue(rule.ours());
        assertEquals("Dates and progress", rule.name());
        assertEquals(
                "Red when overdue; amber when overdue by a timescale still to be confirmed, or when due within 60 days "
                        + "and less than 50% done; green otherwise and when complete; none without a date or when cancelled.",
                rule.rag().says());
    }

    @Test
    void aRuleMayTolerateSomeDays() {
        var rule = new RagRule(60, 50, 14);
        assertEquals(AMBER, rule.rate(OPEN, Timescale.read("Apr 23"), OptionalInt.empty(), LAST.plusDays(14)));
        assertEquals(RED, rule.rate(OPEN, Timescale.read("Apr 23"), OptionalInt.empty(), LAST.plusDays(15)));
        assertTrue(
                rule.says().startsWith("Red when overdue by more than 14 days; amber when overdue by up to 14 days or "
                        + "by a timescale still to be confirmed,"),
                rule.says());
    }
}
