package countyplan.strategy;

import countyplan.core.register.Moves;
import java.util.List;

/// Which status may follow which. A draft is consulted on, approved, launched and in time superseded; the text may go
/// back to draft from consultation or when its approval is withdrawn. A draft that has been consulted on may be
/// approved without a second consultation, as councils do when what was said has been worked in. A launched strategy may
/// be reviewed, and stands again if the review finds that it still serves. One that was approved but never launched may be
/// superseded too. The rules are ours.
final class StatusRules {

    static final Moves<Status> MOVES = new Moves<>(StatusRules::after);

    private StatusRules() {
    }

    /// What may follow a story of statuses.
    ///
    /// @param story every status so far, oldest first
    /// @return in the order of a strategy's life; empty where nothing may follow
    static List<Status> after(List<Status> story) {
        return switch (story.getLast()) {
            case DRAFT -> story.contains(Status.CONSULTATION)
                    ? List.of(Status.CONSULTATION, Status.APPROVED)
                    : List.of(Status.CONSULTATION);
            case CONSULTATION -> List.of(Status.DRAFT, Status.APPROVED);
            case APPROVED -> List.of(Status.DRAFT, Status.LAUNCHED, Status.SUPERSEDED);
            case LAUNCHED -> List.of(Status.UNDER_REVIEW, Status.SUPERSEDED);
            case UNDER_REVIEW -> List.of(Status.LAUNCHED, Status.SUPERSEDED);
            case SUPERSEDED -> List.of();
        };
    }
}
