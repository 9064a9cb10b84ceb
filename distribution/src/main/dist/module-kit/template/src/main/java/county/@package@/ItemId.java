package county.@package@;

import countyplan.core.values.Slug;

/// What an item is known by in commands and addresses: `first-item`.
public record ItemId(String value) {
    public ItemId {
        Slug.check(value, "an item's id: lower-case letters, digits and hyphens, such as first-item");
    }

    /// Reads an id as typed.
    public static ItemId of(String text) {
        return new ItemId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
