package countyplan.lightbulb.timing;

import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.clocks.GrantClock;
import countyplan.lightbulb.grants.GrantState;
import countyplan.lightbulb.help.WorkId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days in the life of a grant, as they are known on a day; null for what has not happened.
///
/// @param whose its case
/// @param applied the application came
/// @param valid the application had all that it needs
/// @param decided the first decision
/// @param approved the first approval
/// @param payFrom the first day on which payment may begin, named in the approval
/// @param completed the works were complete
/// @param ended it was withdrawn, or is refused as it stands
public record GrantFacts(Case whose, WorkId work, GrantState state, @Nullable LocalDate applied,
        @Nullable LocalDate valid,
        @Nullable LocalDate decided, @Nullable LocalDate approved, @Nullable LocalDate payFrom,
        @Nullable LocalDate completed, @Nullable LocalDate ended) {

    /// The day that starts a clock.
    @Nullable
    LocalDate start(GrantClock clock) {
        return switch (clock) {
            case DECISION, DEFERRED_PAYMENT -> applied;
            case WORKS -> approved;
            case GOOD_PRACTICE -> whose.received();
            case LOCAL_TARGET -> valid;
        };
    }

    /// The day that stops a clock. Payment that is not put off may begin with the approval.
    @Nullable
    LocalDate stop(GrantClock clock) {
        return switch (clock) {
            case DECISION -> decided;
            case DEFERRED_PAYMENT -> payFrom != null ? payFrom : approved;
            case WORKS, GOOD_PRACTICE, LOCAL_TARGET -> completed;
        };
    }

    /// What starts a clock, in words.
    static String starts(GrantClock clock) {
        return switch (clock) {
            case DECISION, DEFERRED_PAYMENT -> "the application";
            case WORKS -> "the approval";
            case GOOD_PRACTICE -> "the referral";
            case LOCAL_TARGET -> "the valid application";
        };
    }
}
