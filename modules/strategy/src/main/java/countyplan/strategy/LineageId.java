package countyplan.strategy;

import countyplan.core.values.Slug;

/// What what became of a priority is known by: `priority-6`.
public record LineageId(String value) {
    public LineageId {
        Slug.check(value, "a lineage's id: lower-case letters, digits and hyphens, such as priority-6");
    }

    /// Reads an id as typed.
    public static LineageId of(String text) {
        return new LineageId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
