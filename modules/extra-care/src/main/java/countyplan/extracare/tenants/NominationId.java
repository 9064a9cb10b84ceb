package countyplan.extracare.tenants;

import countyplan.core.values.Slug;

/// A nomination's id: `n-001`.
public record NominationId(String value) {
    public NominationId {
        Slug.check(value, "a nomination's id: lower-case letters, digits and hyphens, such as n-001");
    }

    /// Reads it as typed.
    public static NominationId of(String text) {
        return new NominationId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
