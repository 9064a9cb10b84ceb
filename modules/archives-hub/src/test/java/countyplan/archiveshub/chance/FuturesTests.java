package countyplan.archiveshub.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Many futures, against what can be worked out without them.
class FuturesTests {
    private static final int RUNS = 400_000;

    private static Gamble gamble(Map<String, String> spreads, List<Correlations.Pair> pairs,
            List<Gamble.Side> sides) {
        Map<String, Spread> read = new HashMap<>();
        spreads.forEach((line, spread) -> read.put(line, Spread.of(spread)));
        return new Gamble(read, Correlations.of(pairs), sides);
    }

    private static Outcome one(String spread) {
        return Futures.of(gamble(Map.of("works", spread), List.of(),
                List.of(new Gamble.Side("c", 500, Map.of("works", 1_000.0)))), 1, RUNS, 2).getFirst();
    }

    private static Correlations.Pair pair(String one, String other, String number) {
        return new Correlations.Pair(one, other, new BigDecimal(number));
    }

    /// Of 1,000 and 500 for certain: mean, standard deviation and the number below which a tenth, a half, four fifths and nine
    /// tenths lie, each from the closed form of its distribution.
    @ParameterizedTest
    @CsvSource({
            // (a + b + c) / 3; sqrt((a2 + b2 + c2 - ab - ac - bc) / 18); a + sqrt(p (b - a)(c - a)), b - sqrt((1 - p)(b - a)(b - c))
            "triangular -10% 0% +30%, 1566.666667, 84.983659, 1463.245553, 1555.051026, 1645.080667, 1690.455488",
            // (a + b) / 2; (b - a) / sqrt(12); a + p (b - a)
            "uniform -10% +30%, 1600, 115.470054, 1440, 1600, 1720, 1760",
            // exp(mu + sigma z) with sigma2 = ln(1 + 0.2 2), mu = -sigma2 / 2
            "lognormal 20%, 1500, 200, 1260.779549, 1480.580676, 1658.430607, 1763.885790",
            // beta with 2 and 4: mean 1/3 of the way, variance 8 / 252 of the range squared; F(x) = 1 - (1 - x)4 (1 + 4 x)
            "pert -10% 0% +30%, 1533.333333, 71.269665, 1444.893983, 1525.524068, 1596.076937, 1633.556150"})
    void outcomesAreThoseOfTheClosedForm(String spread, double mean, double deviation, double p10, double p50,
            double p80, double p90) {
        var outcome = one(spread);
        // Five standard errors of a mean of so many; quantiles a little wider.
        var near = 5 * deviation / Math.sqrt(RUNS);
        assertEquals(mean, outcome.mean(), near);
        assertEquals(deviation, outcome.deviation(), deviation * 0.01);
        assertEquals(p10, outcome.p10(), 3 * near);
        assertEquals(p50, outcome.p50(), 3 * near);
        assertEquals(p80, outcome.p80(), 3 * near);
        assertEquals(p90, outcome.p90(), 3 * near);
        assertEquals(RUNS, outcome.bars().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void theSameSeedGivesTheSameAnswerWhateverTheNumberOfCores() {
        var gamble = gamble(Map.of("works", "pert -10% 0% +30%", "fees", "lognormal 20%", "rent", "uniform -50% +10%"),
                List.of(pair("works", "fees", "0.6")),
                List.of(new Gamble.Side("b", 0, Map.of("works", 900.0, "fees", 150.0)),
                        new Gamble.Side("c", 40, Map.of("works", 850.0, "rent", -60.0))));
        var alone = Futures.of(gamble, 42, 100_001, 1);
        assertEquals(alone, Futures.of(gamble, 42, 100_001, 2));
        assertEquals(alone, Futures.of(gamble, 42, 100_001, 7));
        assertTrue(alone.getFirst().mean() != Futures.of(gamble, 43, 100_001, 2).getFirst().mean(), "another seed");
        assertEquals(1, alone.getFirst().cheapest() + alone.getLast().cheapest(), 1e-9);
    }

    @Test
    void linesThatGoTogetherSpreadTheirSumByTheirCorrelation() {
        var sides = List.of(new Gamble.Side("sum", 0, Map.of("one", 1_000.0, "two", 1_000.0)));
        var spreads = Map.of("one", "lognormal 1%", "two", "lognormal 1%");
        // Spreads as narrow as this are normal but for a little, and so is their sum: variance 2 x 10 2 (1 + r).
        for (var r : new String[]{"-0.5", "0", "0.8"}) {
            var outcome = Futures.of(gamble(spreads, List.of(pair("one", "two", r)), sides), 5, RUNS, 2).getFirst();
            assertEquals(Math.sqrt(200 * (1 + Double.parseDouble(r))), outcome.deviation(), 0.15);
        }
    }

    @Test
    void theChanceToBeCheapestIsThatOfTheClosedForm() {
        // b is between 90 and 110 and c is 95 for certain: c is cheaper in three quarters of futures.
        var outcomes = Futures.of(gamble(Map.of("works", "uniform -10% +10%"), List.of(),
                List.of(new Gamble.Side("b", 0, Map.of("works", 100.0)), new Gamble.Side("c", 95, Map.of()))), 9, RUNS,
                2);
        assertEquals(0.25, outcomes.getFirst().cheapest(), 0.004);
        assertEquals(95, outcomes.getLast().p50(), 1e-9);
        assertEquals(0, outcomes.getLast().deviation(), 1e-9);
    }

    @Test
    void optionsThatAreTheSameShareTheirWins() {
        var twins = Futures.of(gamble(Map.of("works", "uniform -10% +10%"), List.of(),
                List.of(new Gamble.Side("b", 0, Map.of("works", 100.0)),
                        new Gamble.Side("c", 0, Map.of("works", 100.0)))),
                9, 10_000, 2);
        assertEquals(0.5, twins.getFirst().cheapest(), 1e-12);
        assertEquals(0.5, twins.getLast().cheapest(), 1e-12);
    }

    @Test
    void correlationsThatNoNumbersCanHaveAreRefusedByName() {
        var pairs = List.of(pair("works", "fees", "0.9"), pair("works", "rent", "0.9"), pair("fees", "rent", "-0.9"));
        assertEquals("The correlations are not positive semi-definite: rent cannot go with works 0.9 and fees -0.9, as "
                + "these go with each other; make them smaller", Correlations.of(pairs).fault().orElseThrow());
        var spreads = Map.of("works", "lognormal 5%", "fees", "lognormal 5%", "rent", "lognormal 5%");
        assertThrows(IllegalArgumentException.class, () -> gamble(spreads, pairs, List.of()));
        assertTrue(Correlations.of(List.of(pair("works", "fees", "1"), pair("works", "rent", "1"),
                pair("fees", "rent", "1"))).fault().isEmpty(), "all alike is the edge of what can be");
    }

    @Test
    void twoNumbersForTheSameLinesAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> Correlations.of(List.of(pair("works", "fees", "0.5"), pair("fees", "works", "0.6"))));
        assertThrows(IllegalArgumentException.class, () -> Correlations.of(List.of(pair("works", "works", "0.5"))));
        assertThrows(IllegalArgumentException.class, () -> Correlations.of(List.of(pair("works", "fees", "1.01"))));
        assertThrows(IllegalArgumentException.class,
                () -> gamble(Map.of(), List.of(pair("works", "fees", "0.5")), List.of()), "no spread");
    }

    @ParameterizedTest
    @ValueSource(strings = {"triangular -10% 0% +30%", "pert -10% 0% +30%", "uniform -5% +20%", "lognormal 15%"})
    void aSpreadIsWrittenAsItIsRead(String written) {
        assertEquals(written, Spread.of(written).toString());
        assertTrue(Spread.of(written).low() < Spread.of(written).high());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "normal 5%", "triangular 5%", "uniform 20% -5%", "lognormal -5%",
            "uniform -101% 0%", "pert -10% 20% 0%", "uniform a b"})
    void whatIsNoSpreadIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> Spread.of(written));
    }
}
