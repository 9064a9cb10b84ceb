package countyplan.archiveshub.chance;

/// A distribution by the number below which a share of it lies.
///
/// Where that number takes long to work out it is kept for many shares, and what lies between is on the straight line.
abstract class Quantiles {
    /// The number below which a share lies, above 0 and below 1.
    abstract double at(double share);

    /// Turns shares into numbers, in place.
    void fill(double[] shares, int many) {
        for (var place = 0; place < many; place++) {
            shares[place] = at(shares[place]);
        }
    }

    static Quantiles uniform(double least, double most) {
        return new Uniform(least, most);
    }

    static Quantiles triangular(double least, double likely, double most) {
        return most > least ? new Triangular(least, likely, most) : new Uniform(least, most);
    }

    /// @param mean of the numbers themselves, and `deviation` their standard deviation
    static Quantiles lognormal(double mean, double deviation) {
        var variance = Math.log(1 + deviation * deviation / (mean * mean));
        return new Lognormal(Math.log(mean) - variance / 2, Math.sqrt(variance));
    }

    /// The beta distribution between two ends, whose mean is (least + 4 likely + most) / 6.
    static Quantiles pert(double least, double likely, double most) {
        if (most <= least) {
            return new Uniform(least, most);
        }
        var range = most - least;
        return new Pert(least, range, 1 + 4 * (likely - least) / range, 1 + 4 * (most - likely) / range);
    }

    private static final class Uniform extends Quantiles {
        private final double least;
        private final double range;

        Uniform(double least, double most) {
            this.least = least;
            this.range = most - least;
        }

        @Override
        double at(double share) {
            return least + share * range;
        }
    }

    private static final class Triangular extends Quantiles {
        private final double least;
        private final double most;
        private final double turn;
        private final double rising;
        private final double falling;

        Triangular(double least, double likely, double most) {
            this.least = least;
            this.most = most;
            this.turn = (likely - least) / (most - least);
            this.rising = (most - least) * (likely - least);
            this.falling = (most - least) * (most - likely);
        }

        @Override
        double at(double share) {
            return share < turn ? least + Math.sqrt(share * rising) : most - Math.sqrt((1 - share) * falling);
        }

        @Override
        void fill(double[] shares, int many) {
            // Without a branch for the compiler to guess wrong: one root is taken whichever side it is on.
            for (var place = 0; place < many; place++) {
                var share = shares[place];
                var below = share < turn;
                var root = Math.sqrt(below ? share * rising : (1 - share) * falling);
                shares[place] = below ? least + root : most - root;
            }
        }
    }

    private static final class Lognormal extends Quantiles {
        private final double mean;
        private final double deviation;

        Lognormal(double mean, double deviation) {
            this.mean = mean;
            this.deviation = deviation;
        }

        @Override
        double at(double share) {
            return Math.exp(mean + deviation * Normal.quantile(share));
        }
    }

    /// Kept for equal steps of the share, since its own takes long to work out.
    private static final class Pert extends Quantiles {
        private static final int CELLS = 16_384;
        private static final int FINE = 131_072;
        private final double[] kept = new double[CELLS + 1];

        /// @param first and `second` the shape of the beta distribution, each from 1 to 5
        Pert(double least, double range, double first, double second) {
            var below = new double[FINE + 1];
            for (var step = 1; step <= FINE; step++) {
                below[step] = below[step - 1] + density((step - 0.5) / FINE, first, second);
            }
            var place = 0;
            for (var cell = 0; cell <= CELLS; cell++) {
                var wanted = below[FINE] * cell / CELLS;
                while (place < FINE - 1 && below[place + 1] < wanted) {
                    place++;
                }
                var within = (wanted - below[place]) / (below[place + 1] - below[place]);
                kept[cell] = least + range * (place + Math.clamp(within, 0, 1)) / FINE;
            }
        }

        private static double density(double at, double first, double second) {
            return Math.pow(at, first - 1) * Math.pow(1 - at, second - 1);
        }

        @Override
        double at(double share) {
            var exact = share * CELLS;
            var cell = Math.min(CELLS - 1, (int) exact);
            return kept[cell] + (exact - cell) * (kept[cell + 1] - kept[cell]);
        }

        @Override
        void fill(double[] shares, int many) {
            for (var place = 0; place < many; place++) {
                var exact = shares[place] * CELLS;
                var cell = (int) exact;
                var from = kept[cell];
                shares[place] = from + (exact - cell) * (kept[cell + 1] - from);
            }
        }
    }
}
