package countyplan.extracare.homes;

import countyplan.core.values.Slug;

/// A flat's id: `flat-01`.
public record FlatId(String value) {
    public FlatId {
        Slug.check(value, "a flat's id: lower-case letters, digits and hyphens, such as flat-01");
    }

    /// Reads it as typed.
    public static FlatId of(String text) {
        return new FlatId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
