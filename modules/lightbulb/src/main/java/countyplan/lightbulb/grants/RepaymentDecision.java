package countyplan.lightbulb.grants;

/// What a council decided when an adapted home changed hands.
public enum RepaymentDecision {
    DEMANDED, DEMANDED_IN_PART, WAIVED
}
