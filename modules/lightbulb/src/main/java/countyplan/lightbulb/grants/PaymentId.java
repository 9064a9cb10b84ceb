package countyplan.lightbulb.grants;

import countyplan.core.values.Slug;

/// What a payment is known by: `final`.
public record PaymentId(String value) {
    public PaymentId {
        Slug.check(value, "a payment's id: lower-case letters, digits and hyphens, such as final");
    }

    /// Reads it as typed.
    public static PaymentId of(String text) {
        return new PaymentId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
