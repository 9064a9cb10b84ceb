package countyplan.extracare.tenants;

/// Who pays a tenant's Wellbeing charge.
public enum Payer {
    /// The tenant.
    TENANT,
    /// Somebody of the family.
    FAMILY,
    /// A deputy, or whoever looks after the tenant's money by law.
    DEPUTY,
    /// Another authority, which placed the tenant.
    OTHER_AUTHORITY
}
