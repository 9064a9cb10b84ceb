package countyplan.strategy;

import countyplan.core.values.Slug;

/// What an item of a review is known by: `2021-set-out-5-1`.
public record ReviewItemId(String value) {
    public ReviewItemId {
        Slug.check(value, "a review item's id: lower-case letters, digits and hyphens, such as 2021-set-out-5-1");
    }

    /// Reads an id as typed.
    public static ReviewItemId of(String text) {
        return new ReviewItemId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
