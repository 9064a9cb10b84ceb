package countyplan.lightbulb.timing;

import countyplan.core.register.Stage;
import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.cases.CaseState;
import countyplan.lightbulb.cases.Need;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What reports need of a case, as it is known on a day.
///
/// @param completed the day on which it came to its outcome, unless it was opened again since; null if it has none
/// @param closedEarly the day on which it was closed without one; null if it was not
/// @param isVisited whether the Housing MOT was made
/// @param handOffs how often the person had to deal with somebody new
public record CaseFacts(Case held, CaseState state, @Nullable LocalDate completed, @Nullable LocalDate closedEarly,
        boolean isVisited, List<GrantFacts> grants, int handOffs) {
    // What grants are mostly given for (HGCRA 1996 s23): getting in, upstairs, to the bath, the toilet and the kitchen.
    private static final Set<Need> FOR_GRANTS = EnumSet.of(Need.ACCESS, Need.STAIRS, Need.BATHING, Need.TOILET,
            Need.KITCHEN);

    /// @param steps the states that it came into up to the day, oldest first
    static CaseFacts of(Case held, CaseState state, List<Stage<CaseState>> steps, List<GrantFacts> grants,
            int handOffs) {
        LocalDate outcome = null;
        LocalDate closed = null;
        var visited = false;
        for (var stage : steps) {
            visited |= stage.state() == CaseState.VISITED;
            switch (stage.state()) {
                case OUTCOME -> outcome = stage.from();
                case CLOSED -> closed = stage.from();
                default -> {
                    outcome = null;
                    closed = null;
                }
            }
        }
        return new CaseFacts(held, state, outcome, outcome == null ? closed : null, visited, grants, handOffs);
    }

    boolean isOpen() {
        return completed == null && closedEarly == null;
    }

    /// Whether it came to its outcome after a Housing MOT that found what grants are for.
    boolean mayHaveNeededGrant() {
        return completed != null && isVisited && held.needs().stream().anyMatch(FOR_GRANTS::contains);
    }

    /// From the referral to a day.
    public int days(LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(held.received(), until));
    }

    /// People were promised one point of contact, and one hand-off at most where there is a grant.
    public boolean isHandedOnTooOften() {
        return handOffs > (grants.isEmpty() ? 0 : 1);
    }
}
