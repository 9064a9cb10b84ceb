package countyplan.strategy;

/// Whether something that a strategy says still holds.
public enum Validity {
    /// It holds.
    STANDING,
    /// It is no longer said, from that day on.
    WITHDRAWN
}
