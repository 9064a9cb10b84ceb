package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What a movement between two cost plans is known by: `roof`.
public record MovementId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public MovementId {
        Slug.check(value, "a movement's id: lower-case letters, digits and hyphens, such as roof");
    }

    /// Reads an id as typed.
    public static MovementId of(String text) {
        return new MovementId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
