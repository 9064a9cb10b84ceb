package countyplan.actionplans.reports;

/// What can be different about an action.
public enum Difference {
    /// It was not in the plan.
    ADDED,
    /// It was in the plan, and its entry has been withdrawn since.
    GONE,
    /// It is complete and was not.
    COMPLETED,
    /// It is cancelled and was not.
    CANCELLED,
    /// It is paused and was not.
    PAUSED,
    /// It goes on and was paused.
    RESUMED,
    /// It is open again and was complete or cancelled.
    REOPENED,
    /// It has another timescale.
    RETIMED,
    /// The rule in force on each day rates it differently.
    RATED,
    /// Others lead it.
    LED,
    /// It says something else.
    REWORDED,
    /// It belongs to another area.
    REGROUPED
}
