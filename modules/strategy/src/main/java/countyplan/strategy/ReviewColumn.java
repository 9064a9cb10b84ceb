package countyplan.strategy;

/// The four columns in which strategies publish their reviews.
public enum ReviewColumn {
    /// What we found.
    FOUND,
    /// What we set out to do.
    SET_OUT,
    /// Progress so far.
    PROGRESS,
    /// What is ongoing.
    ONGOING
}
