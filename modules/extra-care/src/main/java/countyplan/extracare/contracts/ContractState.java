package countyplan.extracare.contracts;

/// Where a contract stands.
public enum ContractState {
    /// It is wanted.
    PLANNED,
    /// Bids for it are asked for.
    TENDERING,
    /// It is in force.
    LIVE,
    /// Notice has been given.
    IN_NOTICE,
    /// It is over.
    ENDED
}
