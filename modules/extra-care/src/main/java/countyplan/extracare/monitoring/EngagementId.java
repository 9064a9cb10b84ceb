package countyplan.extracare.monitoring;

import countyplan.core.values.Slug;

/// An engagement's id: `round-1`.
public record EngagementId(String value) {
    public EngagementId {
        Slug.check(value, "an engagement's id: lower-case letters, digits and hyphens, such as round-1");
    }

    /// Reads it as typed.
    public static EngagementId of(String text) {
        return new EngagementId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
