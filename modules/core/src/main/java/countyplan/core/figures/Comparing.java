package countyplan.core.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Puts what a formula yields beside what was published.
final class Comparing {
    private Comparing() {
    }

    /// Whether what is yielded is what was published, once it is rounded as that was.
    static boolean follows(Figure figure, Outcome yields, Outcome said) {
        return switch (yields) {
            case Outcome.Number number when said instanceof Outcome.Number(var published, _) -> Ratio
                    .of(Outcome.in(figure.unit(), number).to(figure.rounded(), RoundingMode.HALF_UP))
                    .equals(published);
            case Outcome.Day day when said instanceof Outcome.Day published -> isSame(day, published);
            default -> false;
        };
    }

    private static boolean isSame(Outcome.Day one, Outcome.Day other) {
        return one.wholeMonth() || other.wholeMonth() ? months(one, other) == 0 : one.from().equals(other.from());
    }

    private static long months(Outcome.Day one, Outcome.Day other) {
        return ChronoUnit.MONTHS.between(one.from().withDayOfMonth(1), other.from().withDayOfMonth(1));
    }

    /// How far what was published is from what is yielded: `£54,000 less than`.
    static String distance(Figure figure, Outcome yields, Outcome said) {
        if (yields instanceof Outcome.Number number && said instanceof Outcome.Number(var published, _)) {
            var more = published.minus(Outcome.in(figure.unit(), number));
            return Writing.words(more.size(), figure.unit(), figure.of()) + (more.isNegative() ? " less" : " more")
                    + " than";
        }
        if (yields instanceof Outcome.Day day && said instanceof Outcome.Day published) {
            var isByMonth = day.wholeMonth() || published.wholeMonth();
            var later = isByMonth ? months(day, published) : ChronoUnit.DAYS.between(day.from(), published.from());
            return Writing.words(Ratio.of(Math.abs(later)), isByMonth ? Unit.MONTHS : Unit.DAYS, Optional.empty())
                    + (later < 0 ? " before" : " after");
        }
        throw new IllegalArgumentException(yields + " cannot be compared with " + said);
    }

    /// An outcome as the figure would say it.
    static String words(Figure figure, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Number number -> Writing.words(Outcome.in(figure.unit(), number), figure.unit(), figure.of())
                    + figure.per().map(Writing::per).orElse("");
            case Outcome.Day(var from, var wholeMonth) -> Writing.words(new Value.Day(from, wholeMonth));
            case Outcome.Unknown _ -> "not known";
        };
    }

    /// Whether it only follows once it is rounded.
    static boolean isRounded(Figure figure, Outcome yields, Outcome said) {
        return yields instanceof Outcome.Number number && said instanceof Outcome.Number(var published, _)
                && !Outcome.in(figure.unit(), number).equals(published);
    }

    /// A step in words: `the thousand`.
    static String step(BigDecimal step) {
        return switch (step.stripTrailingZeros().toPlainString()) {
            case "1" -> "a whole number";
            case "10" -> "the ten";
            case "100" -> "the hundred";
            case "1000" -> "the thousand";
            case "1000000" -> "the million";
            default -> Writing.words(Ratio.of(step), Unit.PLAIN, Optional.empty());
        };
    }
}
