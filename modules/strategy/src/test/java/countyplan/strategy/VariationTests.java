package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.strategy.Variation.Reason;
import countyplan.strategy.Variation.Special;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariationTests {
    /// NHSRplotthedots, `vignettes/deviations.Rmd`.
    private static final List<BigDecimal> ORACLE = values("1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1");

    @Test
    void theLimitsAreThoseOfTheNationalTool() {
        var variation = Variation.of(ORACLE, true).orElseThrow();
        assertEquals("1.94", round(variation.mean()));
        assertEquals("-0.72", round(variation.lower()));
        assertEquals("4.60", round(variation.upper()));
    }

    @Test
    void withoutScreeningALargeJumpWidensTheLimits() {
        var variation = Variation.of(ORACLE, false).orElseThrow();
        assertEquals("-3.06", round(variation.lower()));
        assertEquals("6.95", round(variation.upper()));
    }

    @Test
    void fewerThanEightValuesTellNothing() {
        assertEquals(Optional.empty(), Variation.of(values("1,2,1,2,1,2,1")));
        assertTrue(Variation.of(values("1,2,1,2,1,2,1,2")).isPresent());
    }

    @Test
    void fewerThanTwelveAreATrial() {
        assertTrue(Variation.of(values("1,2,1,2,1,2,1,2,1,2,1")).orElseThrow().trial());
        assertEquals(false, Variation.of(values("1,2,1,2,1,2,1,2,1,2,1,2")).orElseThrow().trial());
    }

    @Test
    void aValueBeyondTheLimitsIsSpecial() {
        assertEquals(Optional.of(new Special(Reason.BEYOND_LIMITS, true)), last("1,2,1,2,1,2,1,2,1,2,1,2,10"));
    }

    @Test
    void sevenThatRiseAreATrend() {
        assertEquals(Optional.of(new Special(Reason.TREND, true)), last("20,5,30,10,11,12,13,14,15,16"));
    }

    @Test
    void sixThatRiseAreNot() {
        assertEquals(Optional.empty(), last("20,5,30,12,11,12,13,14,15,16"));
    }

    @Test
    void sevenBelowTheMeanAreAShift() {
        assertEquals(Optional.of(new Special(Reason.SHIFT, false)), last("10,2,10,2,10,5,4,5,4,5,4,5"));
    }

    @Test
    void usualVariationIsCalledThat() {
        assertEquals("no more than the usual variation (usual is -1.16 to 4.16, a trial until there are twelve values)",
                Variation.of(values("1,2,1,2,1,2,1,2")).orElseThrow().words(Optional.of(Direction.INCREASE)));
    }

    @Test
    void whetherAChangeIsGoodDependsOnTheWayItIsToGo() {
        var risen = Variation.of(values("1,2,1,2,1,2,1,2,1,2,1,2,10")).orElseThrow();
        assertTrue(risen.words(Optional.of(Direction.INCREASE)).startsWith("improvement: the last value is beyond"));
        assertTrue(risen.words(Optional.of(Direction.REDUCE)).startsWith("concern: "));
        assertTrue(risen.words(Optional.empty()).startsWith("change: "));
    }

    private static Optional<Special> last(String values) {
        return Variation.of(values(values)).orElseThrow().last();
    }

    private static List<BigDecimal> values(String typed) {
        return Arrays.stream(typed.split(",")).map(BigDecimal::new).toList();
    }

    private static String round(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
