package countyplan.core.figures;

import countyplan.core.values.LongDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Writes values and formulas as people do.
final class Writing {
    private static final int DECIMALS = 2;
    private static final int DECIMALS_OF_SMALL = 4;

    private Writing() {
    }

    /// ` a week`, ` an hour`.
    static String per(String what) {
        return (what.matches("[aeio].*|hour.*") ? " an " : " a ") + what;
    }

    static String words(Value value, Unit unit, Optional<String> of, Optional<String> per) {
        return switch (value) {
            case Value.Day day -> words(day);
            case Value.Amount(var number) -> words(Ratio.of(number), unit, of) + per.map(Writing::per)
                    .orElse("");
        };
    }

    static String words(Value.Day day) {
        return day.wholeMonth() ? DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK).format(day.from())
                : LongDate.words(day.from());
    }

    static String words(Ratio number, Unit unit, Optional<String> of) {
        var size = number.size().decimal(
                number.size().compareTo(Ratio.ONE) < 0 ? DECIMALS_OF_SMALL : DECIMALS);
        var shown = size.signum() == 0 ? BigDecimal.ZERO : size.stripTrailingZeros();
        var digits =
                grouped(shown.scale() > 0 && unit == Unit.POUNDS ? shown.setScale(2, RoundingMode.HALF_UP) : shown);
        var sign = number.isNegative() && size.signum() != 0 ? "-" : "";
        return sign + switch (unit) {
            case POUNDS -> "£" + digits;
            case PERCENT -> digits + "%";
            case COUNT -> digits + of.map(things -> " " + (digits.equals("1") ? one(things) : things)).orElse("");
            case HOURS, DAYS, WEEKS, MONTHS, YEARS -> digits + " "
                    + (digits.equals("1") ? unit.toString().substring(0, unit.toString().length() - 1) : unit);
            case DATE, PLAIN -> digits;
        };
    }

    /// One of several things: a case of cases, a property of properties.
    private static String one(String things) {
        return things.endsWith("ies") ? things.substring(0, things.length() - 3) + "y"
                : things.endsWith("s") ? things.substring(0, things.length() - 1) : things;
    }

    /// A number with its thousands apart.
    private static String grouped(BigDecimal number) {
        var plain = number.toPlainString();
        var point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var words = new StringBuilder(plain);
        for (var comma = point - 3; comma > 0; comma -= 3) {
            words.insert(comma, ',');
        }
        return words.toString();
    }

    /// A formula with the values in the places of its figures: `£1,950,000 - £306,000`.
    ///
    /// @param figure what to write for one
    static String words(Formula formula, Function<String, String> figure) {
        return switch (formula) {
            case Formula.Literal(var number) -> words(Ratio.of(number), Unit.PLAIN, Optional.empty());
            case Formula.Of(var id) -> figure.apply(id);
            case Formula.Plus(var one, var other) -> words(one, figure) + " + " + words(other, figure);
            case Formula.Minus(var one, var other) -> words(one, figure) + " - "
                    + (isSum(other) ? bracketed(other, figure) : words(other, figure));
            case Formula.Times(var one, var other) -> part(one, figure) + " x " + part(other, figure);
            case Formula.Over(var one, var other) -> part(one, figure) + " / "
                    + (other instanceof Formula.Times || other instanceof Formula.Over ? bracketed(other, figure)
                            : part(other, figure));
            case Formula.Mean(var parts) -> "the mean of " + listed(parts, figure);
            case Formula.Percent(var part, var whole) -> part(part, figure) + " as a share of " + part(whole, figure);
            case Formula.Rounded(var what, var step) -> words(what, figure) + ", rounded to "
                    + words(Ratio.of(step), Unit.PLAIN, Optional.empty()) + ",";
        };
    }

    private static String listed(List<Formula> parts, Function<String, String> figure) {
        List<String> written = new ArrayList<>(parts.stream().map(part -> words(part, figure)).toList());
        var last = written.removeLast();
        return written.isEmpty() ? last : String.join(", ", written) + " and " + last;
    }

    private static boolean isSum(Formula formula) {
        return formula instanceof Formula.Plus || formula instanceof Formula.Minus;
    }

    private static String part(Formula formula, Function<String, String> figure) {
        return isSum(formula) ? bracketed(formula, figure) : words(formula, figure);
    }

    private static String bracketed(Formula formula, Function<String, String> figure) {
        return "(" + words(formula, figure) + ")";
    }
}
