package countyplan.actionplans;

/// What sort of thing leads an action.
public enum PostKind {
    /// One person's.
    POST,
    /// Several people with one manager.
    TEAM,
    /// People of several organisations, such as a delivery group.
    GROUP
}
