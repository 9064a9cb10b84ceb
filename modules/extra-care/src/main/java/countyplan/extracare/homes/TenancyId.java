package countyplan.extracare.homes;

import countyplan.core.values.Slug;

/// A tenancy's id: `l-001`.
public record TenancyId(String value) {
    public TenancyId {
        Slug.check(value, "a tenancy's id: lower-case letters, digits and hyphens, such as l-001");
    }

    /// Reads it as typed.
    public static TenancyId of(String text) {
        return new TenancyId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
