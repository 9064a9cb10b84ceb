package countyplan.core.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// An exact amount of pounds sterling, to the penny; it can be negative.
///
/// Nothing here rounds unless asked to. Sums that leave the range of a `long` of pence throw [ArithmeticException].
///
/// @param pence the whole amount in pence
public record Money(long pence) implements Comparable<Money> {

    /// No money at all.
    public static final Money ZERO = new Money(0);

    private static final String EXPECTED = "an amount in pounds such as 1,038,000 or 12.50";

    private static final Pattern TYPED = Pattern
            .compile("(-?)£?((?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.[0-9]{1,2})?)");

    /// Reads an amount as a person writes it: `1,038,000`, `£12.50`, `-£3`, `12.5`.
    ///
    /// @throws IllegalArgumentException if it is anything else (`£1.6m`, `12.505`, `1038,000`)
    public static Money of(String text) {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return of(new BigDecimal(typed.group(1) + typed.group(2).replace(",", "")));
    }

    /// The same as [#of(String)], for amounts written out in code: `Money.pounds("1,038,000")`.
    public static Money pounds(String text) {
        return of(text);
    }

    /// The amount of so many pounds.
    ///
    /// @throws IllegalArgumentException if it is not a whole number of pence, or beyond what can be held
    public static Money of(BigDecimal pounds) {
        // Asked first, so that a number such as 1e999999999 is refused rather than written out.
        if (pounds.signum() != 0 && pounds.precision() - (long) pounds.scale() > 16) {
            throw new IllegalArgumentException(EXPECTED + ", of at most 16 digits before the point");
        }
        try {
            return new Money(pounds.movePointRight(2).longValueExact());
        } catch (ArithmeticException notWholePence) {
            throw new IllegalArgumentException(EXPECTED + ", with at most 2 decimals", notWholePence);
        }
    }

    /// This and the other amount together.
    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    /// This amount less the other.
    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    /// The same amount owed the other way round.
    public Money negated() {
        return new Money(Math.negateExact(pence));
    }

    /// This amount so many times over.
    public Money times(long count) {
        return new Money(Math.multiplyExact(pence, count));
    }

    /// This amount multiplied by an exact factor.
    ///
    /// @throws ArithmeticException if the product is not a whole number of pence: ask for the rounding wanted instead
    public Money times(BigDecimal factor) {
        return times(factor, RoundingMode.UNNECESSARY);
    }

    /// This amount multiplied by a factor and rounded once, to the penny, as asked (`HALF_UP` is the usual way).
    public Money times(BigDecimal factor, RoundingMode rounding) {
        return new Money(BigDecimal.valueOf(pence).multiply(factor).setScale(0, rounding).longValueExact());
    }

    /// Splits this amount as evenly as pennies allow into parts that add up to it exactly; the first parts take the odd
    /// pennies.
    ///
    /// @throws IllegalArgumentException if there is not at least one part
    public List<Money> share(int parts) {
        return share(Collections.nCopies(parts, BigDecimal.ONE));
    }

    /// Splits this amount in proportion to the weights into parts that add up to it exactly. What is left after rounding
    /// every part down goes, a penny each, to the parts that lost most by it, earlier ones first.
    ///
    /// @return one part for each weight, in the same order
    /// @throws IllegalArgumentException if a weight is negative, or none is more than nothing
    public List<Money> share(List<BigDecimal> weights) {
        var total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("at least one part to share between, with no weight below zero");
        }
        var parts = new ArrayList<Long>(weights.size());
        var lost = new ArrayList<BigDecimal>(weights.size());
        var left = pence;
        for (var weight : weights) {
            var product = BigDecimal.valueOf(pence).multiply(weight);
            var part = product.divide(total, 0, RoundingMode.FLOOR);
            parts.add(part.longValueExact());
            lost.add(product.subtract(part.multiply(total)));
            left -= part.longValueExact();
        }
        IntStream.range(0, parts.size()).boxed().sorted(Comparator.comparing(lost::get, Comparator.reverseOrder()))
                .limit(left).forEach(part -> parts.set(part, parts.get(part) + 1));
        return parts.stream().map(Money::new).toList();
    }

    /// This amount in pounds, always with two decimals.
    public BigDecimal amount() {
        return BigDecimal.valueOf(pence, 2);
    }

    /// This amount as people write it: `£1,038,000`, `£12.50`, `-£3`.
    public String words() {
        var plain = amount().abs().toPlainString();
        var words = new StringBuilder(pence % 100 == 0 ? plain.substring(0, plain.length() - 3) : plain);
        for (var comma = plain.length() - 6; comma > 0; comma -= 3) {
            words.insert(comma, ',');
        }
        return words.insert(0, pence < 0 ? "-£" : "£").toString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /// The plain amount in pounds, for data: `1038000.00`, `12.50`, `-3.00`.
    @Override
    public String toString() {
        return amount().toPlainString();
    }
}
