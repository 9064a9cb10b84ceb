package countyplan.extracare.homes;

/// What a flat is for.
public enum FlatUse {
    /// A home to stay in.
    LONG_TERM,
    /// Set aside for short stays in which it is found out what somebody needs.
    ASSESSMENT
}
