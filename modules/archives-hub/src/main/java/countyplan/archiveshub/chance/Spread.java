package countyplan.archiveshub.chance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How far an amount may turn out otherwise, in percent of it:
///
/// - `triangular -10% 0% +30%`, `pert -10% 0% +30%`: at the least, most likely, at the most
/// - `uniform -5% +20%`: anything between
/// - `lognormal 15%`: as likely as not around the amount, which is its mean; 15% is its standard deviation
///
/// @param percents in that order
public record Spread(Shape shape, List<BigDecimal> percents) {
    /// The distribution; PERT is the beta distribution that gives what is most likely four times the weight of the ends.
    public enum Shape {
        TRIANGULAR, PERT, UNIFORM, LOGNORMAL
    }

    private static final String EXPECTED =
            "a spread in percent such as triangular -10% 0% +30%, pert -10% 0% +30%, uniform -5% +20% or lognormal 15%";
    private static final Pattern PERCENT = Pattern.compile("[+-]?[0-9]{1,4}(?:\\.[0-9]{1,4})?%?");
    private static final Map<Shape, Integer> NEEDED =
            Map.of(Shape.TRIANGULAR, 3, Shape.PERT, 3, Shape.UNIFORM, 2, Shape.LOGNORMAL, 1);

    /// @throws IllegalArgumentException if the percents are out of order, or something could fall below nothing
    public Spread {
        percents = List.copyOf(percents);
        if (percents.size() != NEEDED.get(shape)) {
            throw new IllegalArgumentException(EXPECTED);
        }
        for (var next = 1; next < percents.size(); next++) {
            if (percents.get(next).compareTo(percents.get(next - 1)) < 0) {
                throw new IllegalArgumentException(EXPECTED + ", from the least to the most");
            }
        }
        if (shape != Shape.LOGNORMAL && percents.getFirst().compareTo(BigDecimal.valueOf(-100)) < 0
                || shape == Shape.LOGNORMAL && percents.getFirst().signum() < 0) {
            throw new IllegalArgumentException(EXPECTED + ", which leaves the amount of one sign");
        }
    }

    /// Reads a spread as written.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Spread of(String text) {
        var words = text.strip().toLowerCase(Locale.ROOT).split("[\\s,]+");
        var shape = Stream.of(Shape.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(words[0]))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(EXPECTED));
        return new Spread(shape, Stream.of(words).skip(1).map(word -> {
            if (!PERCENT.matcher(word).matches()) {
                throw new IllegalArgumentException(EXPECTED);
            }
            return new BigDecimal(word.replace("%", ""));
        }).toList());
    }

    private double factor(int place) {
        return 1 + percents.get(place).doubleValue() / 100;
    }

    /// What the amount is multiplied by, as a distribution.
    Quantiles quantiles() {
        return switch (shape) {
            case TRIANGULAR -> Quantiles.triangular(factor(0), factor(1), factor(2));
            case PERT -> Quantiles.pert(factor(0), factor(1), factor(2));
            case UNIFORM -> Quantiles.uniform(factor(0), factor(1));
            case LOGNORMAL -> Quantiles.lognormal(1, factor(0) - 1);
        };
    }

    /// At the least, for a test of one line: in 1 of 10 futures it is less.
    public double low() {
        return quantiles().at(0.1);
    }

    /// At the most, for a test of one line: in 1 of 10 futures it is more.
    public double high() {
        return quantiles().at(0.9);
    }

    @Override
    public String toString() {
        var signed = shape != Shape.LOGNORMAL;
        return shape.name().toLowerCase(Locale.ROOT) + " " + String.join(" ", percents.stream()
                .map(each -> (signed && each.signum() > 0 ? "+" : "") + each.stripTrailingZeros().toPlainString() + "%")
                .toList());
    }
}
