package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What a strong room is known by: `store-1`.
public record RoomId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public RoomId {
        Slug.check(value, "a strong room's id: lower-case letters, digits and hyphens, such as store-1");
    }

    /// Reads an id as typed.
    public static RoomId of(String text) {
        return new RoomId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
