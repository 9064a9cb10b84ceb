package countyplan.lightbulb.performance;

import countyplan.core.values.Slug;

/// What a projection is known by: `ot-2018-19`.
public record ProjectionId(String value) {
    public ProjectionId {
        Slug.check(value, "a projection's id: lower-case letters, digits and hyphens, such as ot-2018-19");
    }

    /// Reads it as typed.
    public static ProjectionId of(String text) {
        return new ProjectionId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
