package countyplan.strategy;

/// How far something intended has come.
public enum IntentionState {
    /// It is meant to be done.
    INTENDED,
    /// It has been done.
    DONE,
    /// It will not be done.
    DROPPED
}
