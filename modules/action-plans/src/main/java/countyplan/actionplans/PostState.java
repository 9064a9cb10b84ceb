package countyplan.actionplans;

/// Where a post stands.
public enum PostState {
    /// Somebody holds it; of a team or group, that it is at work.
    HELD,
    /// Nobody holds it for now.
    VACANT,
    /// It is no more.
    ABOLISHED
}
