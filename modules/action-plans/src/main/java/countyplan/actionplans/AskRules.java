package countyplan.actionplans;

import countyplan.core.About;

@About("lists the rules by which actions are rated and updates told fresh from stale, with the days they are in force")
public record AskRules() {
}
