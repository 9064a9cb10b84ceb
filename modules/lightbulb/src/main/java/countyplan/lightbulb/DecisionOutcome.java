package countyplan.lightbulb;

/// What a council decided of an application.
public enum DecisionOutcome {
    APPROVED, REFUSED
}
