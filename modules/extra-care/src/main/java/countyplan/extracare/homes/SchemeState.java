package countyplan.extracare.homes;

/// Where a scheme stands: to be built, open, shut.
public enum SchemeState {
    /// Not yet open.
    PLANNED,
    /// People live there.
    OPEN,
    /// Nobody lives there any more.
    CLOSED
}
