package countyplan.lightbulb.grants;

import countyplan.core.values.Slug;

/// What a decision on repayment is known by: `1`.
public record RepaymentId(String value) {
    public RepaymentId {
        Slug.check(value, "a decision on repayment's id: lower-case letters, digits and hyphens, such as 1");
    }

    /// Reads it as typed.
    public static RepaymentId of(String text) {
        return new RepaymentId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
