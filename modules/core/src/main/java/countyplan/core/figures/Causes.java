package countyplan.core.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Looks for slips that would explain why a figure does not follow: each is tried, and offered if the figure would follow
/// without it.
final class Causes {
    private static final int MOST_ZEROS = 6;
    // One other number of few digits fits too easily by chance.
    private static final int DIGITS_THAT_TELL = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Way way;
    private final Figure figure;
    private final List<Cause> causes = new ArrayList<>();

    Causes(Way way) {
        this.way = way;
        this.figure = way.figure();
    }

    List<Cause> all() {
        Set<String> numbers = new LinkedHashSet<>(way.by().formula().figures());
        numbers.add(figure.id());
        numbers.forEach(this::swappedDigits);
        numbers.forEach(this::movedSeparator);
        if (way.yields() instanceof Outcome.Number yields && way.said() instanceof Outcome.Number(var said, _)) {
            signTurned(Outcome.in(figure.unit(), yields));
            partLeftOut(Outcome.in(figure.unit(), yields), said);
            rounding(Outcome.in(figure.unit(), yields), said);
        }
        return causes;
    }

    private void swappedDigits(String id) {
        number(id).ifPresent(number -> {
            var digits = number.toPlainString();
            for (var place = 0; place + 1 < digits.length(); place++) {
                var one = digits.charAt(place);
                var other = digits.charAt(place + 1);
                if (one != other && Character.isDigit(one) && Character.isDigit(other)
                        && !(place == firstDigit(digits) && other == '0')) {
                    offer(Cause.Kind.SWAPPED_DIGITS, "two digits swapped", id, number, new BigDecimal(
                            digits.substring(0, place) + other + one + digits.substring(place + 2)));
                }
            }
        });
    }

    private static int firstDigit(String digits) {
        return digits.startsWith("-") ? 1 : 0;
    }

    private void movedSeparator(String id) {
        number(id).filter(number -> number.signum() != 0).ifPresent(number -> {
            for (var places = -3; places <= 3; places++) {
                var moved = number.movePointRight(places);
                if (places != 0 && (number.stripTrailingZeros().scale() > 0
                        || moved.stripTrailingZeros().scale() <= 0)) {
                    offer(Cause.Kind.SEPARATOR, "a comma or point in the wrong place, or zeros too few or too many", id,
                            number, moved);
                }
            }
        });
    }

    private void offer(Cause.Kind kind, String slip, String id, BigDecimal printed, BigDecimal meant) {
        if (way.with(id, new Value.Amount(meant)).follows()) {
            var part = part(id);
            causes.add(new Cause(kind, slip + ": " + part.words(new Value.Amount(printed)) + " for "
                    + part.words(new Value.Amount(meant)) + " (" + part.title() + ")" + lost(id, meant)));
        }
    }

    /// What would follow no more, if that number were another.
    private String lost(String id, BigDecimal meant) {
        var lost = way.sheet().figures().values().stream()
                .filter(other -> other != figure && other.isPublished() && other.formulas().stream().anyMatch(by -> {
                    var now = Way.of(other, by, way.sheet(), "", false);
                    return now.follows() && !now.with(id, new Value.Amount(meant)).follows();
                })).map(Figure::title).toList();
        return lost.isEmpty() ? "" : "; then " + String.join(" and ", lost) + " would follow no more";
    }

    private void signTurned(Ratio yields) {
        List<String> added = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        terms(way.by().formula(), added, taken);
        // with its sign turned a lone part is the figure's own opposite, which is told below
        if (added.size() + taken.size() > 1) {
            for (var id : way.by().formula().figures()) {
                var isAdded = added.contains(id) && !taken.contains(id);
                ratio(id).filter(one -> !one.isNothing() && (isAdded || taken.contains(id) && !added.contains(id)))
                        .map(one -> isAdded ? one.plus(one).negated() : one.plus(one))
                        .filter(twice -> isSaid(yields.plus(twice)))
                        .ifPresent(twice -> causes.add(new Cause(Cause.Kind.SIGN, "a sign turned: it would follow with "
                                + part(id).title() + " (" + Comparing.words(part(id), way.sheet().figure(id)) + ") "
                                + (isAdded ? "taken off rather than added" : "added rather than taken off"))));
            }
        }
        if (!yields.isNothing() && isSaid(yields.negated())) {
            causes.add(new Cause(Cause.Kind.SIGN, "a sign turned: it would follow with the opposite sign"));
        }
    }

    private void partLeftOut(Ratio yields, Ratio said) {
        List<String> added = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        terms(way.by().formula(), added, taken);
        for (var id : way.by().formula().figures()) {
            var one = ratio(id);
            var sign = added.contains(id) ? 1 : taken.contains(id) ? -1 : 0;
            if (sign == 0 || one.isEmpty() || one.get().isNothing()) {
                continue;
            }
            var share = sign > 0 ? one.get() : one.get().negated();
            if (isSaid(yields.minus(share))) {
                causes.add(new Cause(Cause.Kind.PART_LEFT_OUT, "a part left out: it would follow without "
                        + part(id).title() + " (" + Comparing.words(part(id), way.sheet().figure(id)) + ")"));
            } else if (isSaid(yields.plus(share))) {
                causes.add(new Cause(Cause.Kind.PART_LEFT_OUT, "a part counted twice: it would follow with "
                        + part(id).title() + " (" + Comparing.words(part(id), way.sheet().figure(id)) + ") twice"));
            }
        }
        for (var other : way.sheet().figures().values()) {
            if (other == figure || other.unit() != figure.unit() || other.source() != figure.source()
                    || way.by().formula().figures().contains(other.id())) {
                continue;
            }
            number(other.id()).filter(Causes::tells).map(Ratio::of).ifPresent(one -> {
                for (var with : List.of(one, one.negated())) {
                    if (isSaid(yields.plus(with))) {
                        causes.add(new Cause(Cause.Kind.PART_LEFT_OUT, "another number in it: it would follow "
                                + (with.equals(one) ? "with " : "less ") + other.title() + " ("
                                + other.words(new Value.Amount(number(other.id()).orElseThrow())) + ")"));
                    }
                }
            });
        }
    }

    private static boolean tells(BigDecimal number) {
        return number.signum() != 0 && number.stripTrailingZeros().precision() >= DIGITS_THAT_TELL;
    }

    private boolean isSaid(Ratio yields) {
        return Comparing.follows(figure, new Outcome.Number(yields, figure.unit()), way.said());
    }

    /// The figures that a sum adds and takes off.
    private static void terms(Formula formula, List<String> added, List<String> taken) {
        switch (formula) {
            case Formula.Of(var id) -> added.add(id);
            case Formula.Plus(var one, var other) -> {
                terms(one, added, taken);
                terms(other, added, taken);
            }
            case Formula.Minus(var one, var other) -> {
                terms(one, added, taken);
                terms(other, taken, added);
            }
            default -> {
                // A product or quotient is no part that can be left out.
            }
        }
    }

    private void rounding(Ratio yields, Ratio said) {
        var plain = said.decimal(0);
        for (var zeros = 1; zeros <= MOST_ZEROS && plain.signum() != 0; zeros++) {
            var step = BigDecimal.TEN.pow(zeros);
            // 100 may well be exact; 144,000 is hardly so by chance.
            if (plain.remainder(step).signum() != 0 || plain.abs().compareTo(step.movePointRight(1)) <= 0) {
                break;
            }
            var rounded = yields.to(step, RoundingMode.HALF_UP);
            if (Ratio.of(rounded).equals(said)) {
                causes.add(new Cause(Cause.Kind.ROUNDING, "rounded to " + Comparing.step(step)));
                return;
            }
            if (Ratio.of(yields.to(step, RoundingMode.DOWN)).equals(said)) {
                causes.add(new Cause(Cause.Kind.ROUNDING, "cut down to " + Comparing.step(step)
                        + " rather than rounded, which gives " + figure.words(new Value.Amount(rounded))));
                return;
            }
        }
        roundedParts(yields, said);
    }

    /// Parts that were rounded before they were added up can be off by half a step each.
    private void roundedParts(Ratio yields, Ratio said) {
        List<String> terms = new ArrayList<>();
        terms(way.by().formula(), terms, terms);
        if (terms.size() < 2 || !terms.containsAll(way.by().formula().figures())) {
            return;
        }
        var off = figure.rounded().multiply(HALF);
        for (var id : terms) {
            var part = part(id);
            if (part.unit() != Unit.PERCENT && part.rounded().compareTo(BigDecimal.ONE) <= 0) {
                return;
            }
            off = off.add(part.rounded().multiply(HALF));
        }
        if (yields.minus(said).size().compareTo(Ratio.of(off)) <= 0) {
            causes.add(
                    new Cause(Cause.Kind.ROUNDING, "the parts rounded before they were added up, which can make up to "
                            + Writing.words(Ratio.of(off), figure.unit(), figure.of())));
        }
    }

    private Figure part(String id) {
        return Objects.requireNonNull(way.sheet().figures().get(id));
    }

    /// The published number of a figure.
    private Optional<BigDecimal> number(String id) {
        return part(id).value().filter(value -> value instanceof Value.Amount)
                .map(value -> ((Value.Amount) value).number());
    }

    private Optional<Ratio> ratio(String id) {
        return way.sheet().figure(id) instanceof Outcome.Number number
                ? Optional.of(Outcome.in(figure.unit(), number)) : Optional.empty();
    }
}
