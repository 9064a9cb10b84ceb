package countyplan.strategy;

/// What a body resolved.
public enum Resolution {
    /// It took notice.
    NOTED,
    /// It spoke for it.
    SUPPORTED,
    /// It agreed to it.
    APPROVED,
    /// It asked somebody for something.
    REQUESTED,
    /// It put it off.
    DEFERRED,
    /// It said no.
    REFUSED
}
