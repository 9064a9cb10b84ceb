package countyplan.extracare.homes;

/// How big a flat is.
public enum FlatType {
    /// One room.
    STUDIO,
    /// One bedroom.
    ONE_BEDROOM,
    /// Two bedrooms.
    TWO_BEDROOM
}
