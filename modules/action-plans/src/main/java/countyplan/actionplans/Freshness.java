package countyplan.actionplans;

/// How recent the last progress update of an action is.
public enum Freshness {

    /// Updated within the limit of the rule in force.
    FRESH,
    /// Updated, but longer ago than that.
    STALE,
    /// Not updated yet.
    NEVER
}
