package countyplan.strategy;

/// Where something intended comes from.
public enum IntentionKind {
    /// The strategy before had it too.
    CARRIED_FORWARD,
    /// It is new in this strategy.
    NEW
}
