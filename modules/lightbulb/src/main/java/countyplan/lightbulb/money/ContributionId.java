package countyplan.lightbulb.money;

import countyplan.core.values.Slug;

/// What a contribution is known by: `county-2019-20`.
public record ContributionId(String value) {
    public ContributionId {
        Slug.check(value, "a contribution's id: lower-case letters, digits and hyphens, such as county-2019-20");
    }

    /// Reads it as typed.
    public static ContributionId of(String text) {
        return new ContributionId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
