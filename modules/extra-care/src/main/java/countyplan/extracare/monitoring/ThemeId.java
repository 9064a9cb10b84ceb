package countyplan.extracare.monitoring;

import countyplan.core.values.Slug;

/// A theme, in one word with hyphens: `night-cover`.
public record ThemeId(String value) {
    public ThemeId {
        Slug.check(value,
                "a theme, in one word with hyphens: lower-case letters, digits and hyphens, such as night-cover");
    }

    /// Reads it as typed.
    public static ThemeId of(String text) {
        return new ThemeId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
