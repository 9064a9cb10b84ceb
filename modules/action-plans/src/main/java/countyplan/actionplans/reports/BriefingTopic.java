package countyplan.actionplans.reports;

/// What a sentence of a briefing is about, in the order of a briefing.
public enum BriefingTopic {
    /// Rated red now and not then.
    TURNED_RED("turned red", "turned red", false),
    /// Rated red then, and neither red nor finished now.
    RECOVERED("is red no longer", "are red no longer", false),
    /// Given a later last day.
    SLIPPED("slipped", "slipped", false),
    /// Given an earlier last day.
    BROUGHT_FORWARD("was brought forward", "were brought forward", false),
    /// Given another timescale that moves no last day: a first one, or none any more.
    RETIMED("was retimed otherwise", "were retimed otherwise", false),
    /// Done.
    COMPLETED("was completed", "were completed", false),
    /// Given up, set aside, taken up or opened again; or a baseline approved.
    DECIDED("was decided about", "were decided about", false),
    /// An event that actions wait for happened, or will not happen.
    HAPPENED("event came to its end", "events came to their end", false),
    /// New in the plan.
    ADDED("was added", "were added", false),
    /// Led by others, or saying something else.
    CHANGED("was changed", "were changed", false),
    /// Entered after the meeting, about the time before it.
    ENTERED_LATE("has entries about the time before", "have entries about the time before", false),
    /// Without a recent update; so it stands, whether it changed or not.
    STALE("is stale", "are stale", true),
    /// Due before long; so it stands, whether it changed or not.
    DUE_NEXT("falls due next", "fall due next", true);

    private final String one;
    private final String many;
    private final boolean standing;

    BriefingTopic(String one, String many, boolean standing) {
        this.one = one;
        this.many = many;
        this.standing = standing;
    }

    /// `slipped`, for that number of actions.
    public String words(int number) {
        return number == 1 ? one : many;
    }

    /// Whether it tells how things stand, not what has changed.
    public boolean isStanding() {
        return standing;
    }
}
