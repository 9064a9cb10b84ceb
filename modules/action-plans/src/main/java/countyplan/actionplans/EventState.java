package countyplan.actionplans;

/// Where an event stands that actions wait for.
public enum EventState {
    /// It is still to happen.
    EXPECTED,
    /// It happened, on the day from which it is in this state.
    HAPPENED,
    /// It will not happen.
    CANCELLED
}
