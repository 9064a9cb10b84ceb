package countyplan.lightbulb.granting;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.lightbulb.Entered;
import countyplan.lightbulb.grants.Decision;
import countyplan.lightbulb.grants.DecisionOutcome;
import countyplan.lightbulb.grants.PaidFrom;
import countyplan.lightbulb.grants.Payment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What must not be kept of decisions about grants, and of what follows from them.
public final class DecisionRules {
    private static final String ACT = " (Housing Grants, Construction and Regeneration Act 1996, ";

    private DecisionRules() {
    }

    /// A refusal carries reasons (s34(3)), and no amounts.
    public static Optional<String> reasons(Held<Decision, Entered> held, View view) {
        var decision = held.record();
        if (decision.outcome() == DecisionOutcome.APPROVED) {
            return Optional.empty();
        }
        if (decision.reasons().isEmpty()) {
            return Optional.of("A refusal gives its reasons: say `reasons`" + ACT + "s34)");
        }
        return decision.expense().or(decision::charges).or(decision::estimatedExpense).or(decision::amount).isPresent()
                ? Optional.of("A refusal has no amounts; leave out the expense, the charges and the grant")
                : Optional.empty();
    }

    /// An approval fixes four things that add up (s34(2)): the eligible works and the expense of them, the charges, the sum of
    /// both, which is the estimated expense, and the grant.
    public static Optional<String> amounts(Held<Decision, Entered> held, View view) {
        var decision = held.record();
        if (decision.outcome() == DecisionOutcome.REFUSED) {
            return Optional.empty();
        }
        if (decision.eligible().isEmpty() || decision.expense().isEmpty() || decision.charges().isEmpty()
                || decision.estimatedExpense().isEmpty() || decision.amount().isEmpty()) {
            return Optional.of(
                    "An approval fixes which works are eligible, the expense of them, the charges, both together, and "
                            + "the grant" + ACT + "s34(2)); say " + unsaid(decision));
        }
        var sum = decision.expense().get().plus(decision.charges().get());
        if (decision.expense().get().pence() < 0 || decision.charges().get().pence() < 0) {
            return Optional.of("The expense and the charges are not below nothing");
        }
        return sum.equals(decision.estimatedExpense().get()) ? Optional.empty()
                : Optional
                        .of("The expense of %s and the charges of %s make an estimated expense of %s, not %s".formatted(
                                decision.expense().get().words(), decision.charges().get().words(), sum.words(),
                                decision.estimatedExpense().get().words()) + ACT + "s34(2))");
    }

    private static String unsaid(Decision decision) {
        List<String> unsaid = new ArrayList<>();
        unsaid(decision.eligible(), "`eligible`", unsaid);
        unsaid(decision.expense(), "`expense`", unsaid);
        unsaid(decision.charges(), "`charges`", unsaid);
        if (unsaid.isEmpty()) {
            unsaid(decision.amount(), "`amount`", unsaid);
        }
        return String.join(" and ", unsaid);
    }

    private static void unsaid(Optional<?> value, String name, List<String> into) {
        if (value.isEmpty()) {
            into.add(name);
        }
    }

    /// What the person can pay is known before anything is approved (s30).
    public static Optional<String> tested(Held<Decision, Entered> held, View view) {
        var decision = held.record();
        if (decision.outcome() == DecisionOutcome.REFUSED) {
            return Optional.empty();
        }
        var grant = file(decision, view).grant();
        return grant.contribution().isPresent() && grant.evidence().isPresent() ? Optional.empty()
                : Optional
                        .of("The test of resources has no result yet; enter the `contribution`, which may be 0, and its"
                                + " `evidence` with change-grant");
    }

    /// The grant is what the estimated expense leaves after the person's contribution, up to the maximum in force.
    public static Optional<String> grant(Held<Decision, Entered> held, View view) {
        var decision = held.record();
        if (decision.outcome() == DecisionOutcome.REFUSED || decision.amount().isEmpty()
                || decision.estimatedExpense().isEmpty()) {
            return Optional.empty();
        }
        var given = decision.amount().get();
        var most = Limits.on(decision.decided(), Limits.MAXIMUM);
        if (most.isEmpty()) {
            return Optional.of("No maximum of a grant is known on " + LongDate.words(decision.decided()));
        }
        var contribution = file(decision, view).grant().contribution();
        if (contribution.isEmpty()) {
            return Optional.empty();
        }
        var right = Limits.grant(decision.estimatedExpense().get(), contribution.get(), most.get().value());
        return given.equals(right) ? Optional.empty() : Optional.of(
                "The grant is %s and not %s: the estimated expense of %s less the contribution of %s, and at most %s (%s)"
                        .formatted(right.words(), given.words(), decision.estimatedExpense().get().words(),
                                contribution.get().words(), most.get().value().words(), most.get().source()));
    }

    /// What is approved was asked for validly, and decided after that.
    public static Optional<String> valid(Held<Decision, Entered> held, View view) {
        var decision = held.record();
        var file = file(decision, view);
        var applied = file.applied();
        if (applied.isEmpty() || decision.decided().isBefore(applied.get())) {
            return Optional.of("Nothing was applied for by " + LongDate.words(decision.decided())
                    + "; a decision follows an application, so move the grant to applied on its day first");
        }
        if (decision.outcome() == DecisionOutcome.REFUSED) {
            return Optional.empty();
        }
        var checklist = file.checklist(decision.decided());
        if (checklist.valid().filter(day -> !day.isAfter(decision.decided())).isPresent()) {
            return Optional.empty();
        }
        return Optional.of("The application was not valid on %s, so it cannot be approved; %s (%s)".formatted(
                LongDate.words(decision.decided()),
                checklist.valid().map(day -> "it became valid on " + LongDate.words(day))
                        .orElseGet(() -> "missing: " + String.join(", ",
                                checklist.missing().stream().map(line -> line.requirement().called()).toList())),
                checklist.source()));
    }

    /// Payment is not put off longer than the law allows.
    public static Optional<String> putOff(Held<Decision, Entered> held, View view) {
        var decision = held.record();
        var longest = Limits.on(decision.decided(), Limits.PUT_OFF);
        var applied = file(decision, view).applied();
        if (decision.payFrom().isEmpty() || longest.isEmpty() || applied.isEmpty()) {
            return Optional.empty();
        }
        var last = applied.get().plus(longest.get().value());
        return decision.payFrom().get().isAfter(last) ? Optional.of(
                "Payment may be put off until %s at the latest, 12 months after the application, and not until %s (%s)"
                        .formatted(LongDate.words(last), LongDate.words(decision.payFrom().get()),
                                longest.get().source()))
                : Optional.empty();
    }

    /// Never more than was approved; what the district adds is counted apart.
    public static Optional<String> payment(Held<Payment, Entered> held, View view) {
        var payment = held.record();
        var file = GrantFile.of(view, payment.reference(), payment.work());
        if (payment.amount().pence() <= 0) {
            return Optional.of("A payment is more than nothing");
        }
        var others = file.payments().stream()
                .filter(each -> each.pays() == payment.pays() && !each.payment().equals(payment.payment()))
                .map(Payment::amount).reduce(Money.ZERO, Money::plus);
        var most = payment.pays() == PaidFrom.TOP_UP ? Limits.or0(file.grant().topUp())
                : file.approval().flatMap(Decision::amount).orElse(Money.ZERO);
        if (others.plus(payment.amount()).compareTo(most) > 0) {
            return Optional.of("With this payment %s would be paid, more than %s of %s".formatted(
                    others.plus(payment.amount()).words(),
                    payment.pays() == PaidFrom.TOP_UP ? "the top-up" : "the grant that was approved",
                    most.words()));
        }
        return early(payment, file);
    }

    private static Optional<String> early(Payment payment, GrantFile file) {
        var first = file.approval().flatMap(Decision::payFrom).or(file::approved).orElse(LocalDate.MAX);
        return payment.paid().isBefore(first) ? Optional.of("Nothing is paid before "
                + (first.equals(LocalDate.MAX) ? "approval" : LongDate.words(first)) + ", and this was paid on "
                + LongDate.words(payment.paid())) : Optional.empty();
    }

    private static GrantFile file(Decision decision, View view) {
        return GrantFile.of(view, decision.reference(), decision.work());
    }
}
