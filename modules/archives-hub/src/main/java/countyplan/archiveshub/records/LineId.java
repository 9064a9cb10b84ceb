package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What a line of a cost plan is known by: `works`.
public record LineId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public LineId {
        Slug.check(value, "a line's id: lower-case letters, digits and hyphens, such as works");
    }

    /// Reads an id as typed.
    public static LineId of(String text) {
        return new LineId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
