package countyplan.strategy;

import countyplan.core.values.Slug;

/// What something that engagement said is known by: `ranking-2021-6`.
public record EngagementId(String value) {
    public EngagementId {
        Slug.check(value, "an engagement's id: lower-case letters, digits and hyphens, such as ranking-2021-6");
    }

    /// Reads an id as typed.
    public static EngagementId of(String text) {
        return new EngagementId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
