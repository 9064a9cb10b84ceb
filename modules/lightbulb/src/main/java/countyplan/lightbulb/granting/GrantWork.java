package countyplan.lightbulb.granting;

import countyplan.core.Changing;
import countyplan.core.Document;
import countyplan.core.Operation;
import countyplan.core.Values;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.lightbulb.grants.Decision;
import countyplan.lightbulb.grants.DecisionId;
import countyplan.lightbulb.grants.DecisionOutcome;
import countyplan.lightbulb.grants.GrantAnswers;
import countyplan.lightbulb.grants.GrantState;
import countyplan.lightbulb.grants.Requirement;
import countyplan.lightbulb.kept.Registers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is done with a grant beside keeping it: what its application lacks, its decision, its charge.
public final class GrantWork {
    private static final String GRANT = "cases/{reference}/grants/{work}/";

    private GrantWork() {
    }

    public static List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("checklist", "GET " + GRANT + "checklist", GrantAnswers.AskChecklist.class,
                        GrantAnswers.ChecklistAnswer.class, GrantWork::checklist).limited(),
                Operation.read("missing-letter", "GET " + GRANT + "missing-letter", GrantAnswers.AskLetter.class,
                        GrantAnswers.Page.class, GrantWork::letter).limited(),
                Operation.change("decide", "POST " + GRANT + "decide", GrantAnswers.Decide.class, Values.class,
                        GrantWork::decide).answering(Registers.GRANTS::shown).limited(),
                Operation.read("land-charge", "GET " + GRANT + "land-charge", GrantAnswers.AskCharge.class,
                        GrantAnswers.ChargeAnswer.class, GrantWork::charge).limited());
    }

    private static GrantAnswers.ChecklistAnswer checklist(GrantAnswers.AskChecklist ask, View view) {
        var file = GrantFile.of(view, ask.reference(), ask.work());
        var checklist = file.checklist(view.asAt());
        return new GrantAnswers.ChecklistAnswer(summary(checklist), checklist.applied(), checklist.valid(),
                checklist.source(),
                checklist.lines().stream().map(line -> new GrantAnswers.ChecklistRow(line.requirement().called(),
                        line.met(), line.how())).toList());
    }

    private static String summary(Checklist checklist) {
        if (checklist.valid().isPresent()) {
            return "The application has been valid since " + LongDate.words(checklist.valid().get()) + ".";
        }
        var missing = checklist.missing().size();
        var lacks = switch (missing) {
            case 0 -> "Everything is there";
            case 1 -> "1 thing is missing";
            default -> missing + " things are missing";
        };
        return lacks + (checklist.applied().isEmpty() ? ", and the application has not been made yet."
                : "; the application is not valid.");
    }

    private static GrantAnswers.Page letter(GrantAnswers.AskLetter ask, View view) {
        var file = GrantFile.of(view, ask.reference(), ask.work());
        return new GrantAnswers.Page(Document.text("text/html", ask.reference() + "-" + ask.work() + "-missing.html",
                MissingLetter.of(file, file.checklist(view.asAt()), view.asAt())));
    }

    private static Values decide(GrantAnswers.Decide ask, Changing changing) {
        var file = GrantFile.of(changing, ask.reference(), ask.work());
        var approves = ask.outcome() == DecisionOutcome.APPROVED;
        var expense = approves ? ask.expense().or(() -> lowest(file, Requirement.ESTIMATES)) : ask.expense();
        var charges = approves
                ? ask.charges().or(() -> lowest(file, Requirement.SERVICES_AND_CHARGES))
                        .or(() -> Optional.of(Money.ZERO))
                : ask.charges();
        var sum = approves ? expense.flatMap(one -> charges.map(one::plus)) : Optional.<Money>empty();
        Registers.DECISIONS.add(changing, new Decision(ask.reference(), ask.work(),
                DecisionId.of(Integer.toString(file.decisions().size() + 1)), ask.outcome(), changing.on(),
                ask.reasons(), approves ? ask.eligible().or(() -> Optional.of(file.grant().title())) : ask.eligible(),
                expense, charges, sum, ask.amount().or(() -> computed(file, sum, changing)), ask.payFrom()));
        var ref = GrantFile.ref(ask.reference(), ask.work());
        var to = approves ? GrantState.APPROVED : GrantState.REFUSED;
        var again = approves && (file.held().state() == GrantState.APPROVED
                || file.held().state() == GrantState.STARTED);
        return again ? Registers.GRANTS.show(changing, ref)
                : Registers.GRANTS.move(changing, ref, to, ask.reasons().orElse("Decided"));
    }

    private static Optional<Money> lowest(GrantFile file, Requirement of) {
        return file.items().stream().filter(item -> item.meets() == of).flatMap(item -> item.amount().stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<Money> computed(GrantFile file, Optional<Money> sum, Changing changing) {
        return sum.flatMap(expense -> file.grant().contribution().flatMap(contribution -> Limits
                .on(changing.on(), Limits.MAXIMUM)
                .map(most -> Limits.grant(expense, contribution, most.value()))));
    }

    private static GrantAnswers.ChargeAnswer charge(GrantAnswers.AskCharge ask, View view) {
        var charge = LandCharge.of(GrantFile.of(view, ask.reference(), ask.work()));
        var repayments = Registers.REPAYMENTS.all(view, GrantFile.ref(ask.reference(), ask.work())).stream()
                .map(Held::record).map(each -> new GrantAnswers.RepaymentRow(each.decided(), each.decision(),
                        each.amount(), each.considered()))
                .toList();
        var inForce = charge.from().isPresent() && !charge.from().get().isAfter(view.asAt())
                && charge.until().filter(day -> !day.isBefore(view.asAt())).isPresent();
        return new GrantAnswers.ChargeAnswer((charge.amount().equals(Money.ZERO) ? "No charge: " : "A charge of ")
                + charge.why() + ".", charge.grant(), charge.amount(), charge.from(), charge.until(), inForce,
                charge.source(), repayments);
    }
}
