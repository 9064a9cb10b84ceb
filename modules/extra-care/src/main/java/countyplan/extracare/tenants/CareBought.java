package countyplan.extracare.tenants;

/// How a tenant's care is bought.
public enum CareBought {
    /// The council commissions it.
    COMMISSIONED,
    /// The tenant buys it from a provider.
    DIRECT,
    /// The tenant has none.
    NONE
}
