package countyplan.archiveshub.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts what one option comes to, in so little memory whatever the number of futures: how many fall into each of many narrow
/// steps. Counts of several workers make the same sum in any order.
final class Tally {
    private static final int STEPS = 16_384;
    private static final int BARS = 40;

    private final double from;
    private final double width;
    private final int[] counts = new int[STEPS + 2];
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    /// @param from and `to` where futures are expected; what lies beyond is counted at the ends
    Tally(double from, double to) {
        this.from = from;
        this.width = to > from ? (to - from) / STEPS : 1;
    }

    void take(double[] numbers, int many) {
        var scale = 1 / width;
        var low = least;
        var high = most;
        for (var place = 0; place < many; place++) {
            var number = numbers[place];
            low = Math.min(low, number);
            high = Math.max(high, number);
            var step = (int) ((number - from) * scale + 1);
            counts[Math.clamp(step, 0, STEPS + 1)]++;
        }
        least = low;
        most = high;
    }

    void add(Tally other) {
        for (var step = 0; step < counts.length; step++) {
            counts[step] += other.counts[step];
        }
        least = Math.min(least, other.least);
        most = Math.max(most, other.most);
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }

    /// The number below which a share of the futures lies.
    double quantile(double share) {
        var wanted = share * Arrays.stream(counts).asLongStream().sum();
        var below = 0L;
        for (var step = 0; step < counts.length; step++) {
            if (counts[step] > 0 && below + counts[step] >= wanted) {
                var start = step == 0 ? least : Math.max(least, from + (step - 1) * width);
                var end = step == STEPS + 1 ? most : Math.min(most, from + step * width);
                return start + (end - start) * (wanted - below) / counts[step];
            }
            below += counts[step];
        }
        return most;
    }

    List<Long> bars() {
        var bars = new long[BARS];
        for (var step = 0; step < counts.length; step++) {
            if (counts[step] > 0) {
                var at = Math.clamp(from + (step - 0.5) * width, least, most);
                var bar = most > least ? (int) ((at - least) / (most - least) * BARS) : 0;
                bars[Math.clamp(bar, 0, BARS - 1)] += counts[step];
            }
        }
        List<Long> list = new ArrayList<>();
        Arrays.stream(bars).forEach(list::add);
        return list;
    }
}
