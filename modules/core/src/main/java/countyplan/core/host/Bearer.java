package countyplan.core.host;

import countyplan.core.Caller;
import java.time.Instant;
import java.time.LocalDate;

/** Whoever shows a token. */
public sealed interface Bearer {
    /** The holder of a token that is live. */
    record Holder(Caller caller) implements Bearer {}

    /** The holder of a token that was live until the end of that day. */
    record Expired(String name, LocalDate on) implements Bearer {}

    /** The holder of a token that was revoked. */
    record Revoked(String name, Instant at) implements Bearer {}

    /** Somebody who shows what was never a token here. */
    record Stranger() implements Bearer {}
}
