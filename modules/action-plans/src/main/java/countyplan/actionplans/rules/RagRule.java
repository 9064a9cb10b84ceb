package countyplan.actionplans.rules;

import countyplan.actionplans.ActionState;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.OptionalInt;

/// Rates an action by its dates and by how much of it is done. Paused actions are rated like open ones: being paused
/// moves no date.
///
/// @param dueWithin how many days before the last day an action has to be well under way
/// @param underway the percentage from which it is; an action without one counts as nothing done
/// @param tolerance for how many days after its last day an overdue action is amber still
public record RagRule(int dueWithin, int underway, int tolerance) {

    /// The rule in plain English.
    public String says() {
        var days = tolerance == 1 ? "1 day" : tolerance + " days";
        var late = tolerance == 0 ? "" : " by more than " + days;
        var tolerated = tolerance == 0 ? "" : "up to " + days + " or by ";
        return "Red when overdue" + late + "; amber when overdue by " + tolerated
                + "a timescale still to be confirmed, or when due within " + dueWithin + " days and less than "
                + underway + "% done; green otherwise and when complete; none without a date or when cancelled.";
    }

    /// The rating on a day.
    public Rag rate(ActionState state, Timescale timescale, OptionalInt percent, LocalDate asAt) {
        return switch (state) {
            case COMPLETE -> Rag.GREEN;
            case CANCELLED -> Rag.NONE;
            case OPEN, PAUSED -> rate(timescale, percent, asAt);
        };
    }

    private Rag rate(Timescale timescale, OptionalInt percent, LocalDate asAt) {
        return switch (timescale.standing(asAt)) {
            case OVERDUE -> timescale.provisional() || tolerated(timescale, asAt) ? Rag.AMBER : Rag.RED;
            case UNDATED -> Rag.NONE;
            case ONGOING -> Rag.GREEN;
            case IN_WINDOW, NOT_YET_DUE -> dueSoon(timescale, asAt) && percent.orElse(0) < underway ? Rag.AMBER
                    : Rag.GREEN;
        };
    }

    private boolean tolerated(Timescale timescale, LocalDate asAt) {
        return tolerance > 0 && !asAt.isAfter(timescale.lastDay().orElseThrow().plusDays(tolerance));
    }

    private boolean dueSoon(Timescale timescale, LocalDate asAt) {
        return timescale.lastDay().filter(last -> !last.isAfter(asAt.plusDays(dueWithin))).isPresent();
    }
}
