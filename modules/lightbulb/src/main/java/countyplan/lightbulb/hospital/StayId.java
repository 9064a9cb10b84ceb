package countyplan.lightbulb.hospital;

import countyplan.core.values.Slug;

/// What a stay in hospital is known by, which names nobody: `he-2019-0001`.
public record StayId(String value) {
    public StayId {
        Slug.check(value, "a stay's id: lower-case letters, digits and hyphens, such as he-2019-0001");
    }

    /// Reads it as typed.
    public static StayId of(String text) {
        return new StayId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
