package countyplan.core.timescale;

/** Where a timescale stands on a day. Every timescale has exactly one standing on every day. */
public enum Standing {
    /** The last day has passed. */
    OVERDUE("overdue"),
    /** On or between the first and the last day. */
    IN_WINDOW("in window"),
    /** Before the first day; for a deadline, which has none, up to and on its last day. */
    NOT_YET_DUE("not yet due"),
    /** Begun or without beginning, and without a last day. */
    ONGOING("ongoing"),
    /** Waits for an event, not stated, or not understood: neither on time nor late. */
    UNDATED("undated");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** As users read it: {@code not yet due}. */
    public String words() {
        return words;
    }
}
