package countyplan.strategy;

import java.util.ArrayList;
import java.util.List;

/// Which status may follow which. A draft is consulted on, approved, launched and in time superseded; the text may go
/// back to draft from consultation or when its approval is withdrawn. A draft that has been consulted on may be
/// approved without a second consultation, as councils do when what was said has been worked in. A strategy that was
/// approved but never launched may be superseded too. The rules are ours.
final class StatusRules {

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
            case LAUNCHED -> List.of(Status.SUPERSEDED);
            case SUPERSEDED -> List.of();
        };
    }

    /// Whether each status of a story may follow those before it.
    static boolean isSound(List<Status> story) {
        for (var next = 1; next < story.size(); next++) {
            if (!after(story.subList(0, next)).contains(story.get(next))) {
                return false;
            }
        }
        return true;
    }

    /// What may be put into a story at a place, so that all that comes later still follows.
    ///
    /// @param earlier what comes before the place; never empty
    /// @param later what comes after it
    static List<Status> between(List<Status> earlier, List<Status> later) {
        return after(earlier).stream().filter(status -> {
            var story = new ArrayList<>(earlier);
            story.add(status);
            for (var next : later) {
                if (!after(story).contains(next)) {
                    return false;
                }
                story.add(next);
            }
            return true;
        }).toList();
    }
}
