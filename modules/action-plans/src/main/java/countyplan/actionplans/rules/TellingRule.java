package countyplan.actionplans.rules;

import countyplan.core.values.Dated;
import java.time.LocalDate;

/// How soon a meeting is to be told that an action has moved.
///
/// @param name what the rule is called
/// @param days how many days after the move
public record TellingRule(String name, int days) {

    /// The rules by the day they took effect. The first is ours: long enough for the next meeting of a committee that
    /// meets every quarter.
    public static final Dated<TellingRule> IN_FORCE = Dated.of("rule for telling of moves",
            Dated.from(LocalDate.of(1974, 4, 1), new TellingRule("The next quarterly meeting", 92),
                    "Countyplan's default").marked("ours"));

    /// Whether a move of that day should have been told by another.
    public boolean late(LocalDate moved, LocalDate asAt) {
        return asAt.isAfter(moved.plusDays(days));
    }
}
