package countyplan.actionplans.store;

import countyplan.actionplans.rules.RatingRule;
import countyplan.core.Changing;

/// Writes rules; [countyplan.actionplans.ledger.RuleBook] reads them.
public final class RuleTable {

    private RuleTable() {
    }

    /// Writes a rule, which takes effect on its own day.
    public static void write(Changing changing, RatingRule rule) {
        changing.insert("action_plans_rules", rule.from(), "name", rule.name(), "version", rule.version(), "due_within",
                rule.rag().dueWithin(), "underway", rule.rag().underway(), "tolerance", rule.rag().tolerance(),
                "fresh_for", rule.freshness().days(), "source", rule.source());
    }
}
