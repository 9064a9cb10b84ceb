package countyplan.extracare;

import countyplan.core.Fault;
import countyplan.core.Refused;
import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.util.Optional;

/// What a value can be at all, wherever it is given: hours of a week, amounts that are paid, shares of a hundred.
public final class Limits {
    /// Seven days of twenty-four hours.
    public static final int HOURS_OF_A_WEEK = 168;

    private static final int DECIMALS = 2;

    private Limits() {
    }

    /// Hours within a week, without needless zeros.
    ///
    /// @param where the component's name
    /// @throws Refused `hours-over-168` or `hours-below-nothing`
    public static BigDecimal hours(String where, BigDecimal hours) {
        if (hours.compareTo(BigDecimal.valueOf(HOURS_OF_A_WEEK)) > 0) {
            throw Refused.invalid("hours-over-168", "A week has " + HOURS_OF_A_WEEK + " hours, and "
                    + hours.toPlainString() + " do not fit into it",
                    new Fault(where, hours.toPlainString(), "hours of one week, from 0 to " + HOURS_OF_A_WEEK));
        }
        if (hours.signum() < 0) {
            throw Refused.invalid("hours-below-nothing", "Hours cannot be fewer than none",
                    new Fault(where, hours.toPlainString(), "hours of one week, from 0 to " + HOURS_OF_A_WEEK));
        }
        return exact(where, hours);
    }

    /// A number of at most two decimals, without needless zeros.
    public static BigDecimal exact(String where, BigDecimal number) {
        var plain = number.stripTrailingZeros();
        if (plain.scale() > DECIMALS || plain.precision() - plain.scale() > 12) {
            throw Refused.invalid("number-not-kept", "A number is kept with at most " + DECIMALS
                    + " decimals and 12 digits before them",
                    new Fault(where, number.toPlainString(), "a number with at most two decimals, such as 12.5"));
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /// A share of a hundred.
    ///
    /// @throws Refused `not-a-share`
    public static BigDecimal share(String where, BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw Refused.invalid("not-a-share", "A share is from 0 to 100 percent",
                    new Fault(where, percent.toPlainString(), "percent from 0 to 100"));
        }
        return exact(where, percent);
    }

    /// An amount that somebody pays or is charged.
    ///
    /// @throws Refused `negative-cost`
    public static Money cost(String where, Money amount) {
        if (amount.pence() < 0) {
            throw Refused.invalid("negative-cost", "A cost or charge is nothing or more; " + amount.words()
                    + " would be paid the other way. Enter what comes in as a charge",
                    new Fault(where, amount.toString(), "an amount in pounds from 0"));
        }
        return amount;
    }

    /// Likewise, if there is one.
    public static Optional<Money> cost(String where, Optional<Money> amount) {
        amount.ifPresent(each -> cost(where, each));
        return amount;
    }
}
