package countyplan.archiveshub.storage;

import java.util.OptionalDouble;

/// Shelves that fill: so much each year on average, one year more and another less, independent of each other.
///
/// @param capacity in metres
/// @param filled on the first day
/// @param growth a year, on average
/// @param deviation of one year from that, as a standard deviation
public record Shelves(double capacity, double filled, double growth, double deviation) {
    /// Nine tenths of what varies by chance lie below so many standard deviations.
    private static final double NINE_TENTHS = 1.2815515655446004;
    private static final int FURTHEST = 1_000;

    /// @param digital the share of what comes that takes no shelf, from 0 to 1; it shrinks the average and what years differ by
    public static Shelves of(double capacity, double filled, double intake, double deviation, double digital) {
        return new Shelves(capacity, filled, intake * (1 - digital), deviation * (1 - digital));
    }

    /// How many years until they are full, on average; none if they never are.
    public OptionalDouble years() {
        return filled >= capacity ? OptionalDouble.of(0)
                : growth > 0 ? OptionalDouble.of((capacity - filled) / growth) : OptionalDouble.empty();
    }

    /// The years by whose end they are full in a tenth of futures.
    public OptionalDouble early() {
        return reached(NINE_TENTHS);
    }

    /// The years by whose end they are full in nine tenths of futures.
    public OptionalDouble late() {
        return reached(-NINE_TENTHS);
    }

    /// The years after which the average and so many standard deviations fill them: after `n` years they are `deviation * sqrt(n)`.
    private OptionalDouble reached(double deviations) {
        var spare = capacity - filled;
        if (spare <= 0) {
            return OptionalDouble.of(0);
        }
        if (growth <= 0) {
            return OptionalDouble.empty();
        }
        // growth x2 + deviations * deviation x - spare = 0, for x the root of the years
        var half = deviations * deviation;
        var root = (-half + Math.sqrt(half * half + 4 * growth * spare)) / (2 * growth);
        var years = root * root;
        return years > FURTHEST ? OptionalDouble.empty() : OptionalDouble.of(years);
    }

    /// What is filled after some years, on average and at most what there is.
    public double after(double years) {
        return Math.min(capacity, filled + growth * years);
    }
}
