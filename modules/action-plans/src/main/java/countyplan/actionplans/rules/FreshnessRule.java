package countyplan.actionplans.rules;

import countyplan.actionplans.Freshness;
import countyplan.core.values.Dated;
import java.time.LocalDate;
import java.util.Optional;

/// Tells how recent the last progress update of an action is.
///
/// @param name what the rule is called
/// @param days how many days an update stays fresh
public record FreshnessRule(String name, int days) {

    /// The rules by the day they took effect; the first is ours, and as old as [RagRule#IN_FORCE].
    public static final Dated<FreshnessRule> IN_FORCE = Dated.of("rule for fresh updates",
            Dated.from(LocalDate.of(1974, 4, 1), new FreshnessRule("A quarter", 90), "Countyplan's default")
                    .marked("ours"));

    /// The rule in plain English.
    public String says() {
        return "Fresh up to " + days + " days since the last update, stale after that.";
    }

    /// How recent the last update is on a day.
    ///
    /// @param lastUpdate its day; empty where there is none yet
    public Freshness of(Optional<LocalDate> lastUpdate, LocalDate asAt) {
        return lastUpdate.map(day -> asAt.isAfter(day.plusDays(days)) ? Freshness.STALE : Freshness.FRESH)
                .orElse(Freshness.NEVER);
    }
}
