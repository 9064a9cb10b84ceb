package countyplan.lightbulb.grants;

import countyplan.core.values.Slug;

/// What an item of an application is known by: `estimate-1`.
public record ItemId(String value) {
    public ItemId {
        Slug.check(value, "an item of an application's id: lower-case letters, digits and hyphens, such as estimate-1");
    }

    /// Reads it as typed.
    public static ItemId of(String text) {
        return new ItemId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
