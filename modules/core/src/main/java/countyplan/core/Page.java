package countyplan.core;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The part of an answer's rows that was asked for. The core cuts rows to it; a handler that reads no more than that part
 * says so with {@link #cut}.
 */
public final class Page {
    private final OptionalInt limit;
    private final Optional<String> after;
    private Optional<String> next = Optional.empty();
    private boolean cut;

    public Page(OptionalInt limit, Optional<String> after) {
        this.limit = limit;
        this.after = after;
    }

    /** At most so many rows. */
    public OptionalInt limit() {
        return limit;
    }

    /** The cursor of an earlier answer to go on after. */
    public Optional<String> after() {
        return after;
    }

    /** Says that the rows answered are that part already. */
    public void cut(Optional<String> cursorForMore) {
        cut = true;
        next = cursorForMore;
    }

    /** Whether the handler has cut its rows. */
    public boolean isCut() {
        return cut;
    }

    /** The cursor for the rows that follow, if there are any. */
    public Optional<String> next() {
        return next;
    }
}
