package countyplan.contracts;

/// Where a contract stands: wanted, out to tender, its tender waiting, in force, ending at its end, over.
public enum ContractState {
    PLANNED, TENDERING, ON_HOLD, LIVE, IN_NOTICE, ENDED
}
