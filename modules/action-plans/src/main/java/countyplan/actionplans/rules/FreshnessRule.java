package countyplan.actionplans.rules;

import countyplan.actionplans.Freshness;
import java.time.LocalDate;
import java.util.Optional;

/// Tells how recent the last progress update of an action is.
///
/// @param days how many days an update stays fresh
public record FreshnessRule(int days) {

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
