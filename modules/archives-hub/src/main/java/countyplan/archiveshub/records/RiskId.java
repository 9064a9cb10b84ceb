package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What a risk of an option is known by: `parking`.
public record RiskId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public RiskId {
        Slug.check(value, "a risk's id: lower-case letters, digits and hyphens, such as parking");
    }

    /// Reads an id as typed.
    public static RiskId of(String text) {
        return new RiskId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
