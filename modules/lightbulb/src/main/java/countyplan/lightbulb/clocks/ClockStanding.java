package countyplan.lightbulb.clocks;

/// How a clock stands on a day.
public enum ClockStanding {
    /// What starts it has not happened.
    NOT_STARTED,
    /// Time is left.
    RUNNING,
    /// It stands still, in time.
    PAUSED,
    /// Its last day has passed, and it has not been stopped.
    BROKEN,
    /// It was stopped in time.
    MET,
    /// It was stopped after its last day.
    LATE,
    /// The grant was refused or withdrawn before it was stopped.
    ENDED
}
