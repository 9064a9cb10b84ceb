package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What a step of the project is known by: `tender`.
public record MilestoneId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public MilestoneId {
        Slug.check(value, "a milestone's id: lower-case letters, digits and hyphens, such as tender");
    }

    /// Reads an id as typed.
    public static MilestoneId of(String text) {
        return new MilestoneId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
