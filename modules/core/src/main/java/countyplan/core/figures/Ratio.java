package countyplan.core.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact number, as one whole number over another: a third stays a third until it is rounded, once, to be compared.
///
/// @param under above zero, with no factor in common with `over`
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
    static final Ratio NONE = of(0);
    static final Ratio ONE = of(1);

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Ratio of(BigDecimal number) {
        return number.scale() <= 0 ? new Ratio(number.toBigIntegerExact(), BigInteger.ONE)
                : lowest(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    private static Ratio lowest(BigInteger over, BigInteger under) {
        var common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        return new Ratio(over.divide(common), under.divide(common));
    }

    Ratio plus(Ratio other) {
        return lowest(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    Ratio negated() {
        return new Ratio(over.negate(), under);
    }

    Ratio times(Ratio other) {
        return lowest(over.multiply(other.over), under.multiply(other.under));
    }

    /// @throws ArithmeticException if the other is nothing
    Ratio over(Ratio other) {
        return lowest(over.multiply(other.under), under.multiply(other.over));
    }

    boolean isNothing() {
        return over.signum() == 0;
    }

    boolean isNegative() {
        return over.signum() < 0;
    }

    Ratio size() {
        return isNegative() ? negated() : this;
    }

    /// The multiple of `step` that it comes to, rounded so.
    BigDecimal to(BigDecimal step, RoundingMode rounding) {
        var steps = over(of(step));
        return new BigDecimal(steps.over).divide(new BigDecimal(steps.under), 0, rounding).multiply(step);
    }

    /// As a decimal number, cut to so many decimals at most.
    BigDecimal decimal(int most) {
        return to(BigDecimal.ONE.movePointLeft(most), RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        return minus(other).over.signum();
    }
}
