package countyplan.actionplans.rules;

import countyplan.actionplans.ActionState;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Dated;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.OptionalInt;

/// Rates an action by its dates and by how much of it is done. Paused actions are rated like open ones: being paused
/// moves no date.
///
/// @param name what the rule is called
/// @param dueWithin how many days before the last day an action has to be well under way
/// @param underway the percentage from which it is; an action without one counts as nothing done
public record RagRule(String name, int dueWithin, int underway) {

    /// The rules by the day they took effect. No council published the first: it is ours, and holds for every plan that
    /// one of today's county councils can have made, which are as old as the Local Government Act 1972 (in force 1 April
    /// 1974).
    public static final Dated<RagRule> IN_FORCE = Dated.of("rule for rating actions",
            Dated.from(LocalDate.of(1974, 4, 1), new RagRule("Dates and progress", 60, 50), "Countyplan's default")
                    .marked("ours"));

    /// The rule in plain English.
    public String says() {
        return "Red when overdue; amber when overdue by a timescale still to be confirmed, or when due within "
                + dueWithin
                + " days and less than " + underway
                + "% done; green otherwise and when complete; none without a date or "
                + "when cancelled.";
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
            case OVERDUE -> timescale.provisional() ? Rag.AMBER : Rag.RED;
            case UNDATED -> Rag.NONE;
            case ONGOING -> Rag.GREEN;
            case IN_WINDOW, NOT_YET_DUE -> dueSoon(timescale, asAt) && percent.orElse(0) < underway ? Rag.AMBER
                    : Rag.GREEN;
        };
    }

    private boolean dueSoon(Timescale timescale, LocalDate asAt) {
        return timescale.lastDay().filter(last -> !last.isAfter(asAt.plusDays(dueWithin))).isPresent();
    }
}
