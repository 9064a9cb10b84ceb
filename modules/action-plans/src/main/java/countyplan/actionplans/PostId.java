package countyplan.actionplans;

import countyplan.core.values.Slug;

/// What a post or team is known by: `service-manager-carers`.
public record PostId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public PostId {
        Slug.check(value, "a post's id: lower-case letters, digits and hyphens, such as service-manager");
    }

    /// Reads an id as typed.
    public static PostId of(String text) {
        return new PostId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
