package countyplan.actionplans;

/// Where a milestone stands.
public enum MilestoneState {
    /// Still to be reached.
    OPEN,
    /// Reached, on the day from which it is in this state.
    DONE,
    /// Given up.
    DROPPED
}
