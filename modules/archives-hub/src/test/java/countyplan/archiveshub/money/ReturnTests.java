package countyplan.archiveshub.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// Rates of return and payback.
class ReturnTests {
    private static final MathContext MANY = new MathContext(34);

    /// Newton's method on the polynomial of 1 / (1 + r), with 34 digits: what is invested first and comes back later has one rate.
    private static double newton(double[] flow) {
        var at = new BigDecimal("0.9");
        for (var time = 0; time < 200; time++) {
            var value = BigDecimal.ZERO;
            var slope = BigDecimal.ZERO;
            for (var year = flow.length - 1; year >= 0; year--) {
                slope = slope.multiply(at, MANY).add(value, MANY);
                value = value.multiply(at, MANY).add(new BigDecimal(flow[year]), MANY);
            }
            var step = value.divide(slope, MANY);
            at = at.subtract(step, MANY);
            if (step.abs().compareTo(new BigDecimal("1e-28")) < 0) {
                break;
            }
        }
        return BigDecimal.ONE.divide(at, MANY).subtract(BigDecimal.ONE).doubleValue();
    }

    @Test
    void ratesAreThoseOfASeparateMethodOnAThousandFlows() {
        var random = new Random(3);
        var seen = 0;
        while (seen < 1_000) {
            var spent = 1 + random.nextInt(4);
            var years = spent + 5 + random.nextInt(60);
            var flow = new double[years];
            for (var year = 0; year < years; year++) {
                flow[year] = year < spent ? -1_000 * (0.1 + random.nextDouble()) : 500 * random.nextDouble();
            }
            if (DoubleStream.of(flow).sum() <= 0) {
                continue;
            }
            seen++;
            assertEquals(newton(flow), assertInstanceOf(ReturnRate.One.class, ReturnRate.of(flow)).rate(), 1e-9);
        }
    }

    @Test
    void aFlowOfOneSignHasNoRateAndOneThatTurnsTwiceMayHaveTwo() {
        assertInstanceOf(ReturnRate.None.class, ReturnRate.of(-100, -5, -5));
        assertInstanceOf(ReturnRate.None.class, ReturnRate.of());
        var two = assertInstanceOf(ReturnRate.Several.class, ReturnRate.of(-100, 230, -132));
        assertEquals(0.1, two.rates().getFirst(), 1e-9);
        assertEquals(0.2, two.rates().getLast(), 1e-9);
    }

    @Test
    void whatIsSavedPaysBackOrNever() {
        var pays = new double[12];
        java.util.Arrays.fill(pays, -250);
        pays[0] = 1_000;
        assertEquals(4, Payback.of(CashFlow.of(PriceBase.real(2022), pays)).year().orElseThrow());
        pays[8] = 5_000;
        assertEquals(java.util.OptionalInt.empty(), Payback.of(CashFlow.of(PriceBase.real(2022), pays)).year());
        var hub = new double[60];
        java.util.Arrays.fill(hub, -144_700);
        hub[0] = 16_299_000;
        assertEquals(java.util.OptionalInt.empty(), Payback.of(CashFlow.of(PriceBase.real(2022), hub)).year());
    }
}
