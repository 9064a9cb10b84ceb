package countyplan.extracare.models;

import countyplan.core.values.Slug;

/// A charge's id: `wellbeing`.
public record ChargeId(String value) {
    public ChargeId {
        Slug.check(value, "a charge's id: lower-case letters, digits and hyphens, such as wellbeing");
    }

    /// Reads it as typed.
    public static ChargeId of(String text) {
        return new ChargeId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
