package countyplan.lightbulb.grants;

/// What a council decided of an application.
public enum DecisionOutcome {
    APPROVED, REFUSED
}
