package countyplan.benchmarks.futures;

import countyplan.archiveshub.chance.Correlations;
import countyplan.archiveshub.chance.Futures;
import countyplan.archiveshub.chance.Gamble;
import countyplan.archiveshub.chance.Outcome;
import countyplan.archiveshub.chance.Spread;
import countyplan.archiveshub.money.CashFlow;
import countyplan.archiveshub.money.PriceBase;
import countyplan.archiveshub.rules.RuleBooks;
import countyplan.archiveshub.rules.Vintage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// 1,000,000 futures of an option with 40 lines over 60 years, each discounted and with a triangular spread. The least time of
/// each (p0.00) is what to compare: it is the least disturbed by other work of the machine.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 10, time = 2)
public class FuturesSpeed {
    private static final int RUNS = 1_000_000;
    private static final int LINES = 40;
    private static final int YEARS = 60;

    private final double[] costs = costs();
    private final Gamble gamble = gamble(costs);

    private static double[] costs() {
        var schedule = RuleBooks.get(Vintage.of("green-book-2026")).standard();
        var costs = new double[LINES];
        for (var line = 0; line < LINES; line++) {
            var years = new double[YEARS];
            Arrays.fill(years, 1_000 * (line + 1));
            costs[line] = schedule.presentCost(CashFlow.of(PriceBase.real(2026), years));
        }
        return costs;
    }

    private static Gamble gamble(double[] costs) {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        Map<String, Double> lines = new LinkedHashMap<>();
        for (var line = 0; line < costs.length; line++) {
            spreads.put("line-" + line, Spread.of("triangular -10% 0% +30%"));
            lines.put("line-" + line, costs[line]);
        }
        return new Gamble(spreads, Correlations.of(List.of()), List.of(new Gamble.Side("c", 0, lines)));
    }

    /// The loop written by hand.
    @Benchmark
    public double[] handTuned() {
        return HandTuned.play(costs, 0.9, 1, 1.3, RUNS, 1);
    }

    /// Countyplan's own, on one core.
    @Benchmark
    public List<Outcome> oneCore() {
        return Futures.of(gamble, 1, RUNS, 1);
    }

    /// And on two.
    @Benchmark
    public List<Outcome> twoCores() {
        return Futures.of(gamble, 1, RUNS, 2);
    }
}
