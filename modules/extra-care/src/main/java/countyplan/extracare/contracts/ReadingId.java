package countyplan.extracare.contracts;

import countyplan.core.values.Slug;

/// A reading's id: `2022-q1`.
public record ReadingId(String value) {
    public ReadingId {
        Slug.check(value, "a reading's id: lower-case letters, digits and hyphens, such as 2022-q1");
    }

    /// Reads it as typed.
    public static ReadingId of(String text) {
        return new ReadingId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
