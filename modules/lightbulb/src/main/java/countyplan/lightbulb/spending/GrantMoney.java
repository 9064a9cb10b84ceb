package countyplan.lightbulb.spending;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.cases.Tenure;
import countyplan.lightbulb.granting.GrantKey;
import countyplan.lightbulb.granting.Limits;
import countyplan.lightbulb.grants.Decision;
import countyplan.lightbulb.grants.DecisionOutcome;
import countyplan.lightbulb.grants.Grant;
import countyplan.lightbulb.grants.GrantState;
import countyplan.lightbulb.grants.PaidFrom;
import countyplan.lightbulb.grants.Payment;
import countyplan.lightbulb.grants.PaymentStage;
import countyplan.lightbulb.kept.Registers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The money of a grant as it is known on a day.
///
/// @param approvedOn the day of the first approval; null if there is none
/// @param grant what the last decision gives
/// @param payments of the grant and of the top-up, up to the day
/// @param isOver whether nothing more is to be paid
/// @param certified the day on which the works were certified complete; null if they were not
record GrantMoney(Case whose, @Nullable LocalDate approvedOn, Money grant, List<Payment> payments, boolean isOver,
        @Nullable LocalDate certified) {
    /// The money of every grant that the caller may know of.
    static List<GrantMoney> of(View view) {
        var cases = GrantKey.cases(view);
        var decisions = GrantKey.all(Registers.DECISIONS, GrantKey::of, view);
        var payments = GrantKey.all(Registers.PAYMENTS, GrantKey::of, view);
        List<GrantMoney> all = new ArrayList<>();
        Registers.GRANTS.stories(view, story -> story.held().ifPresent(held -> {
            var place = GrantKey.of(held.record());
            var whose = cases.get(place.reference());
            if (whose != null) {
                all.add(of(whose, held, decisions.getOrDefault(place, List.of()),
                        payments.getOrDefault(place, List.of()), view.asAt()));
            }
        }));
        return all;
    }

    private static GrantMoney of(Case whose, Held<Grant, GrantState> held, List<Decision> decisions,
            List<Payment> payments, LocalDate asAt) {
        var inOrder = decisions.stream().sorted(Decision.IN_ORDER).toList();
        var approved = inOrder.stream().filter(each -> each.outcome() == DecisionOutcome.APPROVED)
                .map(Decision::decided).findFirst().orElse(null);
        var last = inOrder.isEmpty() ? null : inOrder.getLast();
        var isGiven = last != null && last.outcome() == DecisionOutcome.APPROVED
                && held.state() != GrantState.WITHDRAWN;
        return new GrantMoney(whose, approved, isGiven ? Limits.or0(last.amount()) : Money.ZERO, payments,
                !isGiven || payments.stream().anyMatch(each -> each.pays() == PaidFrom.GRANT
                        && each.stage() == PaymentStage.FINAL),
                held.record().certified().filter(day -> !day.isAfter(asAt)).orElse(null));
    }

    /// What was paid of it in some days.
    Money paid(PaidFrom from, LocalDate since, LocalDate until) {
        var sum = Money.ZERO;
        for (var each : payments) {
            if (each.pays() == from && !each.paid().isBefore(since) && !each.paid().isAfter(until)) {
                sum = sum.plus(each.amount());
            }
        }
        return sum;
    }

    /// What was approved and is not paid yet.
    Money committed() {
        if (isOver) {
            return Money.ZERO;
        }
        var left = grant.minus(paid(PaidFrom.GRANT, LocalDate.MIN, LocalDate.MAX));
        return left.compareTo(Money.ZERO) < 0 ? Money.ZERO : left;
    }

    /// The local land charge on an owner's home, from the day on which the works were certified.
    Money landCharge() {
        return certified == null || whose.tenure() != Tenure.OWNER_OCCUPIER ? Money.ZERO
                : Limits.on(certified, Limits.CHARGE).map(entry -> entry.value().of(grant)).orElse(Money.ZERO);
    }
}
