package countyplan.actionplans.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.actionplans.Freshness;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The default rule for fresh updates.
class FreshnessRuleTests {

    private static final LocalDate UPDATED = LocalDate.of(2023, 1, 10);

    private static Freshness freshness(Optional<LocalDate> lastUpdate, LocalDate asAt) {
        return RatingRule.FIRST.freshness().of(lastUpdate, asAt);
    }

    @Test
    void freshUpToNinetyDaysSinceTheLastUpdate() {
        assertEquals(Freshness.FRESH, freshness(Optional.of(UPDATED), UPDATED));
        assertEquals(Freshness.FRESH, freshness(Optional.of(UPDATED), UPDATED.plusDays(90)));
        assertEquals(Freshness.STALE, freshness(Optional.of(UPDATED), UPDATED.plusDays(91)));
    }

    @Test
    void neverWithoutAnUpdate() {
        assertEquals(Freshness.NEVER, freshness(Optional.empty(), UPDATED));
    }
}
