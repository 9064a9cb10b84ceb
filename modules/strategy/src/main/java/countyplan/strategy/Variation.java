package countyplan.strategy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// How the values of a success measure vary: an XmR chart read in words.
///
/// The rules and their order are those of NHSRplotthedots (`R/ptd_spc_standard.R`, `R/ptd_calculate_point_type.R`,
/// `vignettes/deviations.Rmd`): limits at the mean and 2.66 average moving ranges, where moving ranges of 3.267 times their
/// average or more are left out; near limits at two thirds of that. A value is special if it is beyond the limits, one of
/// seven that rise or fall, one of two in three near a limit on one side, or one of seven on one side of the mean.
///
/// @param mean of all values
/// @param lower the lower limit
/// @param upper the upper limit
/// @param last what is special about the last value; empty if nothing is
/// @param trial whether there are fewer than twelve values, so that the limits may still move
record Variation(BigDecimal mean, BigDecimal lower, BigDecimal upper, Optional<Special> last, boolean trial) {
    /// With fewer values nothing is told. Ours.
    static final int FEWEST = 8;
    private static final int SETTLED = 12;
    private static final int RUN = 7;
    private static final BigDecimal LIMIT = new BigDecimal("2.66");
    private static final BigDecimal SCREEN = new BigDecimal("3.267");
    private static final MathContext EXACT = MathContext.DECIMAL128;

    /// What makes a value special, the first that fits.
    enum Reason {
        /// It is beyond the limits.
        BEYOND_LIMITS("beyond the limits of what is usual"),
        /// It is one of seven that rise or fall one after the other.
        TREND("the last of seven that go one way"),
        /// It is one of two in three near a limit.
        NEAR_LIMIT("one of two in three near the limit of what is usual"),
        /// It is one of seven on one side of the mean.
        SHIFT("the last of seven on one side of the mean");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /// @param high whether it is special for being high or rising
    record Special(Reason reason, boolean high) {
    }

    /// @return empty with fewer than eight values
    static Optional<Variation> of(List<BigDecimal> values) {
        return of(values, true);
    }

    /// @param screened whether very large moving ranges are left out, as is usual
    static Optional<Variation> of(List<BigDecimal> values, boolean screened) {
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        var mean = mean(values);
        var ranges = new ArrayList<BigDecimal>();
        for (var next = 1; next < values.size(); next++) {
            ranges.add(values.get(next).subtract(values.get(next - 1)).abs());
        }
        var average = mean(ranges);
        if (screened) {
            var most = average.multiply(SCREEN);
            var kept = ranges.stream().filter(range -> range.compareTo(most) < 0).toList();
            average = kept.isEmpty() ? average : mean(kept);
        }
        var reach = average.multiply(LIMIT);
        return Optional.of(new Variation(mean, mean.subtract(reach), mean.add(reach), last(values, mean, reach),
                values.size() < SETTLED));
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), EXACT);
    }

    private static Optional<Special> last(List<BigDecimal> values, BigDecimal mean, BigDecimal reach) {
        var near = reach.multiply(BigDecimal.valueOf(2)).divide(BigDecimal.valueOf(3), EXACT);
        for (var reason : Reason.values()) {
            for (var high : new boolean[]{true, false}) {
                var sign = high ? 1 : -1;
                IntPredicate beyond = at -> side(values, at, mean).multiply(BigDecimal.valueOf(sign)).compareTo(reach) > 0;
                IntPredicate close = at -> side(values, at, mean).multiply(BigDecimal.valueOf(sign)).compareTo(near) > 0;
                IntPredicate on = at -> side(values, at, mean).signum() == sign;
                IntPredicate going = at -> values.get(at).compareTo(values.get(at - 1)) == sign;
                var end = values.size() - 1;
                var special = switch (reason) {
                    case BEYOND_LIMITS -> beyond.test(end);
                    case TREND -> all(end, RUN - 1, going);
                    case NEAR_LIMIT -> close.test(end) && (close.test(end - 1) || close.test(end - 2));
                    case SHIFT -> all(end, RUN, on);
                };
                if (special) {
                    return Optional.of(new Special(reason, high));
                }
            }
        }
        return Optional.empty();
    }

    private static BigDecimal side(List<BigDecimal> values, int at, BigDecimal mean) {
        return values.get(at).subtract(mean);
    }

    /// Whether it holds for so many places up to the end.
    private static boolean all(int end, int many, IntPredicate holds) {
        for (var at = end; at > end - many; at--) {
            if (!holds.test(at)) {
                return false;
            }
        }
        return true;
    }

    /// In a sentence without its full stop.
    String words(Optional<Direction> direction) {
        var usual = "usual is %s to %s".formatted(round(lower), round(upper))
                + (trial ? ", a trial until there are twelve values" : "");
        return last.map(special -> tone(direction, special.high()) + ": the last value is " + special.reason().words)
                .orElse("no more than the usual variation") + " (" + usual + ")";
    }

    private static String tone(Optional<Direction> direction, boolean high) {
        return direction.map(way -> switch (way) {
            case INCREASE -> high ? "improvement" : "concern";
            case REDUCE -> high ? "concern" : "improvement";
            case MAINTAIN -> "concern";
        }).orElse("change");
    }

    private static String round(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
