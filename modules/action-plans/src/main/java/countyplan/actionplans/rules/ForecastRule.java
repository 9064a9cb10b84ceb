package countyplan.actionplans.rules;

import countyplan.core.values.Dated;
import java.time.LocalDate;

/// When the completions so far are enough to say anything of those to come, and how it is worked out.
///
/// @param name what the rule is called
/// @param leastCompletions how many there have to be
/// @param leastWeeks over how many weeks at least
/// @param trials how many futures are played
/// @param furthest after how many weeks a future is given up
public record ForecastRule(String name, int leastCompletions, int leastWeeks, int trials, int furthest) {

    /// The rules by the day they took effect. The first is ours.
    public static final Dated<ForecastRule> IN_FORCE = Dated.of("rule for forecasts",
            Dated.from(LocalDate.of(1974, 4, 1), new ForecastRule("Weeks drawn again", 5, 12, 2_000, 1_040),
                    "Countyplan's default").marked("ours"));

    /// The rule in plain English.
    public String says() {
        return "Each of " + trials
                + " futures draws weeks from those so far, quiet weeks included, until nothing is open; "
                + "no forecast from fewer than " + leastCompletions + " completions or " + leastWeeks
                + " weeks; nothing "
                + "is said beyond " + furthest + " weeks.";
    }
}
