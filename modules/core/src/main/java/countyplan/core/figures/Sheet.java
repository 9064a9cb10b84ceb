package countyplan.core.figures;

import countyplan.core.values.LongDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Works formulas out of the figures that were published by a day, read in one way.
///
/// @param figures all of them, by id
/// @param day figures published later are not known yet
/// @param reading the name of the reading to take of figures that can be read in several ways
/// @param instead values to take in the place of what is published
record Sheet(Map<String, Figure> figures, LocalDate day, String reading, Map<String, Value> instead) {
    static Sheet of(Map<String, Figure> figures, LocalDate day) {
        return new Sheet(figures, day, Figure.PLAIN_READING, Map.of());
    }

    Sheet reading(String name) {
        return new Sheet(figures, day, name, instead);
    }

    Sheet with(String figure, Value value) {
        Map<String, Value> more = new HashMap<>(instead);
        more.put(figure, value);
        return new Sheet(figures, day, reading, more);
    }

    boolean isPublished(Figure figure) {
        return !figure.source().published().isAfter(day);
    }

    /// What a figure says, or comes to where it was not published itself.
    Outcome figure(String id) {
        var figure = Objects.requireNonNull(figures.get(id));
        if (!isPublished(figure)) {
            return new Outcome.Unknown(figure.title() + " was not published before "
                    + LongDate.words(figure.source().published()));
        }
        if (figure.isPublished() || instead.containsKey(id)) {
            return published(figure);
        }
        return figure.formulas().size() == 1 ? work(figure.formulas().getFirst().formula())
                : new Outcome.Unknown(figure.title() + " can be worked out in several ways");
    }

    /// What a figure says, as published.
    Outcome published(Figure figure) {
        var value = Optional.ofNullable(instead.get(figure.id())).or(figure::value)
                .or(() -> Optional.ofNullable(figure.readings().get(reading)));
        if (value.isEmpty()) {
            return new Outcome.Unknown(figure.unknown().orElseGet(() -> figure.isMisprinted()
                    ? figure.title() + " is printed " + figure.printed().orElseThrow() + ", which is no number"
                    : figure.title() + " can be read in several ways"));
        }
        return switch (value.get()) {
            case Value.Amount(var number) -> new Outcome.Number(Ratio.of(number), figure.unit());
            case Value.Day(var from, var wholeMonth) -> new Outcome.Day(from, wholeMonth);
        };
    }

    Outcome work(Formula formula) {
        List<Outcome> parts = new ArrayList<>();
        for (var part : formula.parts()) {
            var outcome = work(part);
            if (outcome instanceof Outcome.Unknown) {
                return outcome;
            }
            parts.add(outcome);
        }
        return switch (formula) {
            case Formula.Literal(var number) -> new Outcome.Number(Ratio.of(number), Unit.PLAIN);
            case Formula.Of(var figure) -> figure(figure);
            case Formula.Plus _ -> sum(parts.getFirst(), parts.getLast(), 1);
            case Formula.Minus _ -> sum(parts.getFirst(), parts.getLast(), -1);
            case Formula.Times _ -> new Outcome.Number(ratio(parts, 0).times(ratio(parts, 1)),
                    Units.product(unit(parts, 0), unit(parts, 1)));
            case Formula.Over _ -> over(parts);
            case Formula.Mean _ -> mean(parts);
            case Formula.Percent _ -> percent(parts);
            case Formula.Rounded(_, var step) -> new Outcome.Number(
                    Ratio.of(ratio(parts, 0).to(step, RoundingMode.HALF_UP)), unit(parts, 0));
        };
    }

    private static Outcome sum(Outcome one, Outcome other, int sign) {
        if (one instanceof Outcome.Day(var from, var wholeMonth)) {
            return switch (other) {
                case Outcome.Day(var earlier, _) -> new Outcome.Number(
                        Ratio.of(ChronoUnit.DAYS.between(earlier, from)), Unit.DAYS);
                case Outcome.Number time -> moved(from, wholeMonth, time, sign);
                case Outcome.Unknown unknown -> unknown;
            };
        }
        var first = (Outcome.Number) one;
        var second = (Outcome.Number) other;
        var unit = Units.sum(first.unit(), second.unit());
        var added = Outcome.in(unit, second);
        return new Outcome.Number(Outcome.in(unit, first).plus(sign < 0 ? added.negated() : added), unit);
    }

    private static Outcome moved(LocalDate from, boolean wholeMonth, Outcome.Number time, int sign) {
        var count = sign * time.number().to(BigDecimal.ONE, RoundingMode.HALF_UP).longValueExact();
        return switch (time.unit()) {
            case DAYS -> new Outcome.Day(from.plusDays(count), false);
            case WEEKS -> new Outcome.Day(from.plusWeeks(count), false);
            case MONTHS -> new Outcome.Day(from.plusMonths(count), wholeMonth);
            case YEARS -> new Outcome.Day(from.plusYears(count), wholeMonth);
            default -> throw new IllegalStateException(time + " cannot be added to a date");
        };
    }

    private static Outcome over(List<Outcome> parts) {
        var unit = Units.quotient(unit(parts, 0), unit(parts, 1));
        if (ratio(parts, 1).isNothing()) {
            return new Outcome.Unknown("nothing can be divided by 0");
        }
        var factor = unit == Unit.PLAIN ? same(parts) : Ratio.ONE;
        return new Outcome.Number(ratio(parts, 0).times(factor).over(ratio(parts, 1)), unit);
    }

    private static Outcome mean(List<Outcome> parts) {
        Outcome sum = parts.getFirst();
        for (var part : parts.subList(1, parts.size())) {
            sum = sum(sum, part, 1);
        }
        var whole = (Outcome.Number) sum;
        return new Outcome.Number(whole.number().over(Ratio.of(parts.size())), whole.unit());
    }

    private static Outcome percent(List<Outcome> parts) {
        return ratio(parts, 1).isNothing() ? new Outcome.Unknown("a share of 0 cannot be told")
                : new Outcome.Number(ratio(parts, 0).times(same(parts)).over(ratio(parts, 1)).times(Ratio.of(100)),
                        Unit.PERCENT);
    }

    /// What makes the first of the second's unit.
    private static Ratio same(List<Outcome> parts) {
        return unit(parts, 0) == Unit.PLAIN || unit(parts, 1) == Unit.PLAIN ? Ratio.ONE
                : unit(parts, 0).in(unit(parts, 1));
    }

    private static Ratio ratio(List<Outcome> parts, int place) {
        return ((Outcome.Number) parts.get(place)).number();
    }

    private static Unit unit(List<Outcome> parts, int place) {
        return ((Outcome.Number) parts.get(place)).unit();
    }
}
