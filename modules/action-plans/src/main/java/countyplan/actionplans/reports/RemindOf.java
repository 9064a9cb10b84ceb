package countyplan.actionplans.reports;

/// Why somebody is reminded of an action.
public enum RemindOf {
    /// Its last day has passed.
    OVERDUE,
    /// Its last day comes soon.
    DUE_SOON,
    /// It has not been updated for longer than the freshness rule allows.
    NEEDS_UPDATE
}
