package countyplan.extracare.monitoring;

import countyplan.core.values.Slug;

/// A rating's id: `2022-inspection`.
public record RatingId(String value) {
    public RatingId {
        Slug.check(value, "a rating's id: lower-case letters, digits and hyphens, such as 2022-inspection");
    }

    /// Reads it as typed.
    public static RatingId of(String text) {
        return new RatingId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
