package countyplan.extracare.homes;

import countyplan.core.values.Slug;

/// A scheme's id: `blaby-1`.
public record SchemeId(String value) {
    public SchemeId {
        Slug.check(value, "a scheme's id: lower-case letters, digits and hyphens, such as blaby-1");
    }

    /// Reads it as typed.
    public static SchemeId of(String text) {
        return new SchemeId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
