package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What a building to be released is known by: `site-1`.
public record BuildingId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public BuildingId {
        Slug.check(value, "a building's id: lower-case letters, digits and hyphens, such as site-1");
    }

    /// Reads an id as typed.
    public static BuildingId of(String text) {
        return new BuildingId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
