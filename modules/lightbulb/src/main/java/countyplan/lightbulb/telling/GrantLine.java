package countyplan.lightbulb.telling;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.granting.GrantKey;
import countyplan.lightbulb.granting.GrantSteps;
import countyplan.lightbulb.granting.Limits;
import countyplan.lightbulb.grants.Decision;
import countyplan.lightbulb.grants.DecisionOutcome;
import countyplan.lightbulb.grants.Grant;
import countyplan.lightbulb.grants.GrantState;
import countyplan.lightbulb.grants.PaidFrom;
import countyplan.lightbulb.grants.Payment;
import countyplan.lightbulb.kept.Registers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// A grant in few words, for counting: each grant once, however many jobs its work has.
///
/// @param decided the day of the first decision
/// @param approved the last amount that was approved; empty if the last decision was a refusal, or there is none
record GrantLine(Case whose, Held<Grant, GrantState> held, GrantSteps steps, Optional<LocalDate> decided,
        Optional<Money> approved, List<Payment> payments) {

    /// Every grant that the caller may know of, on the day of the view.
    static List<GrantLine> all(View view) {
        Map<CaseReference, Case> cases = new HashMap<>();
        Registers.CASES.stories(view, story -> story.held().map(Held::record)
                .ifPresent(each -> cases.put(each.reference(), each)));
        var decisions = GrantKey.all(Registers.DECISIONS, GrantKey::of, view);
        var payments = GrantKey.all(Registers.PAYMENTS, GrantKey::of, view);
        List<GrantLine> all = new ArrayList<>();
        Registers.GRANTS.stories(view, story -> story.held().ifPresent(held -> {
            var grant = GrantKey.of(held.record());
            var whose = cases.get(grant.reference());
            if (whose != null) {
                var inOrder = decisions.getOrDefault(grant, List.of()).stream().sorted(Decision.IN_ORDER).toList();
                all.add(new GrantLine(whose, held, new GrantSteps(story.steps()),
                        inOrder.stream().findFirst().map(Decision::decided),
                        inOrder.isEmpty() || inOrder.getLast().outcome() != DecisionOutcome.APPROVED
                                ? Optional.empty() : inOrder.getLast().amount(),
                        payments.getOrDefault(grant, List.of())));
            }
        }));
        return all;
    }

    Optional<LocalDate> first(GrantState state) {
        return steps.first(state);
    }

    boolean cameIn(GrantState state, FinancialYear year) {
        return first(state).filter(year::contains).isPresent();
    }

    /// Days from the first enquiry to the completion.
    OptionalLong daysToCompletion() {
        return first(GrantState.COMPLETED)
                .map(day -> OptionalLong.of(ChronoUnit.DAYS.between(held.record().enquired(), day)))
                .orElse(OptionalLong.empty());
    }

    Money topUp() {
        return Limits.or0(held.record().topUp());
    }

    /// What was paid in a year.
    Money paid(PaidFrom from, FinancialYear year) {
        return payments.stream().filter(each -> each.pays() == from && year.contains(each.paid()))
                .map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }
}
