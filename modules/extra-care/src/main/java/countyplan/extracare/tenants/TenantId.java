package countyplan.extracare.tenants;

import countyplan.core.values.Slug;

/// A tenant's made-up id, which tells nothing of who it is: `t-001`.
public record TenantId(String value) {
    public TenantId {
        Slug.check(value,
                "a tenant's made-up id, which tells nothing of who it is: lower-case letters, digits and hyphens, such as t-001");
    }

    /// Reads it as typed.
    public static TenantId of(String text) {
        return new TenantId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
