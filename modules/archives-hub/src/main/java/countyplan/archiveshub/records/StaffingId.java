package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What what a project team costs is known by: `project-team`.
public record StaffingId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public StaffingId {
        Slug.check(value, "the id of a staff cost: lower-case letters, digits and hyphens, such as project-team");
    }

    /// Reads an id as typed.
    public static StaffingId of(String text) {
        return new StaffingId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
