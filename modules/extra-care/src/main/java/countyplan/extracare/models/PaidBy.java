package countyplan.extracare.models;

/// Who pays for a part, or takes a charge.
public enum PaidBy {
    /// The council.
    COUNCIL,
    /// The housing provider.
    HOUSING_PROVIDER
}
