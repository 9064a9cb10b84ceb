package countyplan.extracare.contracts;

import countyplan.core.values.Slug;

/// An indicator's id: `visits-on-time`.
public record IndicatorId(String value) {
    public IndicatorId {
        Slug.check(value, "an indicator's id: lower-case letters, digits and hyphens, such as visits-on-time");
    }

    /// Reads it as typed.
    public static IndicatorId of(String text) {
        return new IndicatorId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
