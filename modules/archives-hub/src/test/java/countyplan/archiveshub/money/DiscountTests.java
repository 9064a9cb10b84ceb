package countyplan.archiveshub.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.archiveshub.rules.RuleBooks;
import countyplan.archiveshub.rules.Vintage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What later pounds count, by the schedules of the Green Book.
class DiscountTests {
    private static final PriceBase REAL = PriceBase.real(2022);
    private static final MathContext MANY = new MathContext(40);
    private final DiscountSchedule standard = RuleBooks.get(Vintage.of("green-book-2022")).standard();
    private final DiscountSchedule lower = RuleBooks.get(Vintage.of("green-book-2026")).lower().orElseThrow();

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.966184", "10, 0.708919", "25, 0.423147", "30, 0.356278", "31, 0.345901", "60, 0.146782",
            "75, 0.094214", "76, 0.091916", "126, 0.026873"})
    void factorsAreThoseOfThePublishedSchedule(int year, String six) {
        assertEquals(Double.parseDouble(six), standard.factor(year), 0.5e-6);
        assertEquals(exact(year, 30, 75, 125), standard.factor(year), 1e-9);
        assertEquals(standard.factor(year), standard.factors(year + 1)[year], 1e-15);
    }

    /// The same worked out with 40 digits, from the steps written out here.
    private static double exact(int year, int... lasts) {
        var rates = new String[]{"1.035", "1.030", "1.025", "1.020"};
        var factor = BigDecimal.ONE;
        for (var each = 1; each <= year; each++) {
            var step = 0;
            while (step < lasts.length && each > lasts[step]) {
                step++;
            }
            factor = factor.divide(new BigDecimal(rates[step]), MANY);
        }
        return factor.doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"25, 16.481515", "30, 18.392045", "60, 25.375260"})
    void annuitiesAreSumsOfFactors(int years, String six) {
        assertEquals(Double.parseDouble(six), standard.annuity(years), 0.5e-6);
        var sum = 0.0;
        for (var year = 1; year <= years; year++) {
            sum += exact(year, 30, 75, 125);
        }
        assertEquals(sum, standard.annuity(years), 1e-9);
    }

    @Test
    void theTestAtLowerRatesHasItsOwnFactors() {
        assertEquals(0.411987, lower.factor(30), 0.5e-6);
        assertEquals(0.192430, lower.factor(60), 0.5e-6);
        assertEquals(28.143509, lower.annuity(60), 0.5e-6);
    }

    @Test
    void aRateOfNothingGivesThePlainSum() {
        var flow = CashFlow.of(REAL, 100, -20, 30.5, 0, 7);
        assertEquals(117.5, DiscountSchedule.flat(BigDecimal.ZERO).presentCost(flow), 1e-12);
        assertEquals(-117.5, DiscountSchedule.flat(BigDecimal.ZERO).presentValue(flow), 1e-12);
    }

    @Test
    void addingACostNeverLowersWhatItAllCostsAndPartsCostAsMuchAsTheWhole() {
        var random = new Random(7);
        for (var time = 0; time < 500; time++) {
            var flow = CashFlow.of(REAL, random.doubles(1 + random.nextInt(80), -1e6, 1e6).toArray());
            var more = CashFlow.of(REAL, random.doubles(1 + random.nextInt(80), 0, 1e6).toArray());
            var cost = standard.presentCost(flow);
            assertTrue(standard.presentCost(flow.plus(more)) >= cost);
            var share = random.nextDouble();
            assertEquals(cost, standard.presentCost(flow.times(share).plus(flow.times(1 - share))), 1e-6);
            assertEquals(cost + standard.presentCost(more), standard.presentCost(flow.plus(more)), 1e-6);
        }
    }

    @Test
    void presentValuesAreThoseOfASeparateSumOfManyDigits() {
        var random = new Random(11);
        for (var time = 0; time < 1_000; time++) {
            var flow = random.doubles(1 + random.nextInt(120), -1e7, 1e7).toArray();
            var sum = BigDecimal.ZERO;
            // Horner's rule from the far end, one year at a time, where the schedule multiplies factors.
            for (var year = flow.length - 1; year >= 0; year--) {
                sum = sum.add(new BigDecimal(flow[year]));
                var rate = year > 75 ? "1.025" : year > 30 ? "1.030" : "1.035";
                sum = year == 0 ? sum : sum.divide(new BigDecimal(rate), MANY);
            }
            var size = Arrays.stream(flow).map(Math::abs).sum();
            assertEquals(sum.doubleValue(), standard.presentCost(CashFlow.of(REAL, flow)), size * 1e-12);
        }
    }

    @Test
    void optionsOfUnequalLivesAreComparedByTheSameAmountEachYear() {
        var twelve = CashFlow.none(REAL, 13).plus(CashFlow.of(REAL, 0, 1_000));
        var level = new double[26];
        Arrays.fill(level, 1, 26, 400);
        assertEquals(400, standard.equivalentAnnualCost(CashFlow.of(REAL, level), 25), 1e-9);
        assertEquals(1_000 / 1.035 / standard.annuity(12), standard.equivalentAnnualCost(twelve, 12), 1e-9);
    }

    @Test
    void realAndNominalNeverMixSilently() {
        var real = CashFlow.of(REAL, 100);
        var nominal = CashFlow.of(PriceBase.NOMINAL, 100);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> real.plus(nominal)).getMessage()
                .contains("not real 2022 and nominal"));
        assertThrows(IllegalArgumentException.class, () -> real.plus(CashFlow.of(PriceBase.real(2021), 1)));
        assertThrows(IllegalArgumentException.class, () -> standard.presentCost(nominal));
    }

    @Test
    void aStatedIndexTurnsNominalPoundsIntoReal() {
        var series = RuleBooks.series().getFirst();
        var index = series.index(java.util.Optional.of(new BigDecimal("2")));
        var turned = CashFlow.of(PriceBase.NOMINAL, 100, 100, 100, 100).in(REAL, index, 2022);
        assertEquals(100, turned.in(0), 1e-12);
        assertEquals(100 * 90.5005 / 96.2507, turned.in(1), 1e-9);
        assertEquals(100 * 90.5005 / 102, turned.in(3), 1e-9);
        assertEquals(100, turned.in(PriceBase.NOMINAL, index, 2022).in(3), 1e-9);
        var silent = series.index(java.util.Optional.empty());
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> CashFlow.of(PriceBase.NOMINAL, 0, 0, 0, 100).in(REAL, silent, 2022)).getMessage()
                .contains("state a rise of prices"));
        assertThrows(IllegalArgumentException.class, () -> index.level(2020), "a year that was not read");
    }

    @Test
    void stepsAreInOrderFromTheFirstYear() {
        assertThrows(IllegalArgumentException.class, () -> new DiscountSchedule(
                java.util.List.of(new DiscountSchedule.Band(1, BigDecimal.ONE))));
        assertThrows(IllegalArgumentException.class, () -> DiscountSchedule.flat(new BigDecimal("-1")));
    }
}
