package countyplan.extracare.models;

import countyplan.core.values.Slug;

/// A part's id: `night`.
public record PartId(String value) {
    public PartId {
        Slug.check(value, "a part's id: lower-case letters, digits and hyphens, such as night");
    }

    /// Reads it as typed.
    public static PartId of(String text) {
        return new PartId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
