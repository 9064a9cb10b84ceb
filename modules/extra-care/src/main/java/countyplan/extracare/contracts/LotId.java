package countyplan.extracare.contracts;

import countyplan.core.values.Slug;

/// A lot's id: `melton`.
public record LotId(String value) {
    public LotId {
        Slug.check(value, "a lot's id: lower-case letters, digits and hyphens, such as melton");
    }

    /// Reads it as typed.
    public static LotId of(String text) {
        return new LotId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
