package countyplan.actionplans.operations;

import countyplan.actionplans.Freshness;
import countyplan.actionplans.RuleInForce;
import countyplan.actionplans.ledger.RuleBook;
import countyplan.actionplans.rules.RatingRule;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.View;
import countyplan.core.values.Rag;
import countyplan.core.values.Standpoint;
import java.time.LocalDate;
import java.util.Optional;

/// The rule in force on a day, put to actions.
record Rules(RatingRule rule, LocalDate day) {

    /// The rule in force on a day, as the view knows.
    static Rules on(View view, LocalDate day) {
        return at(RuleBook.of(view), Standpoint.of(view, day));
    }

    static Rules at(RuleBook book, Standpoint at) {
        return new Rules(book.at(at), at.day());
    }

    Rag rate(ActionOnDay action) {
        return rule.rag().rate(action.state(), action.timescale(), action.percent(), day);
    }

    /// None for a finished action, of which no update is expected.
    Optional<Freshness> freshness(ActionOnDay action) {
        return action.state().finished() ? Optional.empty()
                : Optional.of(rule.freshness().of(action.lastUpdate(), day));
    }

    RuleInForce ragRule() {
        return described(rule.rag().says());
    }

    RuleInForce freshnessRule() {
        return described(rule.freshness().says());
    }

    /// The whole rule, as sentences name it: `"Dates and progress", version 1`.
    String named() {
        return "\"" + rule.name() + "\", version " + rule.version();
    }

    private RuleInForce described(String says) {
        return new RuleInForce(rule.name(), rule.version(), says, rule.from(), rule.source(), rule.ours());
    }
}
