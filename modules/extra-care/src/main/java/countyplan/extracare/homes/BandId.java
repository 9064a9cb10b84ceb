package countyplan.extracare.homes;

import countyplan.core.values.Slug;

/// A need band's id: `medium`.
public record BandId(String value) {
    public BandId {
        Slug.check(value, "a need band's id: lower-case letters, digits and hyphens, such as medium");
    }

    /// Reads it as typed.
    public static BandId of(String text) {
        return new BandId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
