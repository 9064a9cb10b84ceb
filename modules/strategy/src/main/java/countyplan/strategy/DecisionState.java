package countyplan.strategy;

/// Where what a decision asked for stands. "Overdue" is no state: it is found.
public enum DecisionState {
    /// What was asked for is not answered yet, or the body has not met.
    OPEN,
    /// A report to the body answered it.
    ANSWERED_BY_REPORT,
    /// It was answered, but not at a meeting.
    ANSWERED_OUTSIDE,
    /// Nothing is left to do.
    CLOSED
}
