package countyplan.actionplans;

/// Where a risk stands.
public enum RiskState {
    /// It can still happen.
    OPEN,
    /// It cannot happen any more, or has happened and been dealt with.
    CLOSED
}
