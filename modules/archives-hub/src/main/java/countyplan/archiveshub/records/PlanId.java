package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What a version of an option's cost plan is known by: `2022-06`.
public record PlanId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public PlanId {
        Slug.check(value, "a cost plan's id: lower-case letters, digits and hyphens, such as 2022-06");
    }

    /// Reads an id as typed.
    public static PlanId of(String text) {
        return new PlanId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
