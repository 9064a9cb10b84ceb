package countyplan.extracare.tenants;

/// Whether a panel has met.
public enum PanelState {
    /// It is to meet.
    PLANNED,
    /// It has met.
    HELD,
    /// It did not meet.
    CANCELLED
}
