package countyplan.benchmarks.futures;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Triangular lines of one option, played by a loop that knows nothing else.
final class HandTuned {
    private HandTuned() {
    }

    /// @return the mean and the numbers below which a tenth, a half, eight and nine tenths lie
    static double[] play(double[] costs, double least, double likely, double most, int runs, long seed) {
        var random = new SplittableRandom(seed);
        var turn = (likely - least) / (most - least);
        var rising = (most - least) * (likely - least);
        var falling = (most - least) * (most - likely);
        var totals = new double[runs];
        var sum = 0.0;
        for (var run = 0; run < runs; run++) {
            var total = 0.0;
            for (var cost : costs) {
                var share = random.nextDouble();
                total += cost * (share < turn ? least + Math.sqrt(share * rising)
                        : most - Math.sqrt((1 - share) * falling));
            }
            totals[run] = total;
            sum += total;
        }
        Arrays.sort(totals);
        return new double[]{sum / runs, totals[runs / 10], totals[runs / 2], totals[runs / 10 * 8],
                totals[runs / 10 * 9]};
    }
}
