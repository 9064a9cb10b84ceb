package countyplan.extracare.contracts;

/// Whether a milestone has been reached.
public enum MilestoneState {
    /// It is to come.
    PLANNED,
    /// It has been reached.
    REACHED,
    /// It is not to be reached any more.
    DROPPED
}
