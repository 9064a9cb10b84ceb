package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What something that a standard asks for is known by: `air-tight`.
public record RequirementId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public RequirementId {
        Slug.check(value, "a requirement's id: lower-case letters, digits and hyphens, such as air-tight");
    }

    /// Reads an id as typed.
    public static RequirementId of(String text) {
        return new RequirementId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
