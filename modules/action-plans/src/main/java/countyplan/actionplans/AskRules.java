package countyplan.actionplans;

import countyplan.core.About;

/// A rule that takes effect later is there as at its day.
@About("lists the rules by which actions are rated and updates told fresh from stale, with the days they are in force")
public record AskRules() {
}
