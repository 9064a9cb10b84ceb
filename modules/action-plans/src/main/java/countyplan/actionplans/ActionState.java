package countyplan.actionplans;

/// What has been decided about an action. Whether it is late is another question: see its standing.
public enum ActionState {

    /// To be done, whether begun or not.
    OPEN("open"),
    /// Set aside for a while, for a reason.
    PAUSED("paused"),
    /// Done.
    COMPLETE("complete"),
    /// Given up, for a reason.
    CANCELLED("cancelled");

    private final String words;

    ActionState(String words) {
        this.words = words;
    }

    /// As people read it: `paused`.
    public String words() {
        return words;
    }

    /// Whether nothing more is expected of it.
    public boolean finished() {
        return this == COMPLETE || this == CANCELLED;
    }
}
