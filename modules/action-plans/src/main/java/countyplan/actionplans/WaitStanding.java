package countyplan.actionplans;

/// How it stands between an action and the event that it waits for.
public enum WaitStanding {
    /// The event has happened and the action has no date yet.
    NEEDS_A_DATE,
    /// The event is still to happen.
    WAITS,
    /// The event will not happen.
    EVENT_CANCELLED,
    /// No event of the plan goes by those words.
    NO_EVENT,
    /// The event has happened, and the action has a date.
    FREE
}
