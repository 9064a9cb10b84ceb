package countyplan.lightbulb.cases;

import countyplan.core.values.Slug;

/// What a hand-off is known by: `1`.
public record HandOffId(String value) {
    public HandOffId {
        Slug.check(value, "a hand-off's id: lower-case letters, digits and hyphens, such as 1");
    }

    /// Reads it as typed.
    public static HandOffId of(String text) {
        return new HandOffId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
