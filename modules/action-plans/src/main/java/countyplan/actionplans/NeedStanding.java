package countyplan.actionplans;

/// How it stands between an action and one that it needs.
public enum NeedStanding {
    /// The one that is needed is complete.
    MET,
    /// Both have days, and these allow it.
    FITS,
    /// It is due before what it needs, and the lag after that.
    TOO_EARLY,
    /// One of them has no last day, so that nobody can tell.
    UNDATED,
    /// The one that is needed was cancelled, or is not held.
    LOST,
    /// The action itself is complete or cancelled, so that it needs nothing more.
    OVER
}
