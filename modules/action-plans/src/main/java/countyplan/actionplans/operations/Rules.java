package countyplan.actionplans.operations;

import countyplan.actionplans.Freshness;
import countyplan.actionplans.RuleInForce;
import countyplan.actionplans.rules.FreshnessRule;
import countyplan.actionplans.rules.RagRule;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.values.Dated;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.Optional;

/// The rules in force on a day, put to actions.
record Rules(Dated.Entry<RagRule> rag, Dated.Entry<FreshnessRule> freshness, LocalDate day) {

    static Rules on(LocalDate day) {
        return new Rules(RagRule.IN_FORCE.at(day), FreshnessRule.IN_FORCE.at(day), day);
    }

    Rag rate(ActionOnDay action) {
        return rag.value().rate(action.state(), action.timescale(), action.percent(), day);
    }

    /// None for a finished action, of which no update is expected.
    Optional<Freshness> freshness(ActionOnDay action) {
        return action.state().finished() ? Optional.empty()
                : Optional.of(freshness.value().of(action.lastUpdate(), day));
    }

    RuleInForce ragRule() {
        return described(rag, rag.value().name(), rag.value().says());
    }

    RuleInForce freshnessRule() {
        return described(freshness, freshness.value().name(), freshness.value().says());
    }

    private static RuleInForce described(Dated.Entry<?> entry, String name, String says) {
        return new RuleInForce(name, says, entry.from(), entry.source(),
                entry.mark().filter("ours"::equals).isPresent());
    }
}
