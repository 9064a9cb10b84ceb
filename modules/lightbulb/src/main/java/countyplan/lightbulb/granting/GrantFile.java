package countyplan.lightbulb.granting;

import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.Money;
import countyplan.lightbulb.LightbulbModule;
import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.grants.ApplicationItem;
import countyplan.lightbulb.grants.Decision;
import countyplan.lightbulb.grants.DecisionOutcome;
import countyplan.lightbulb.grants.Grant;
import countyplan.lightbulb.grants.GrantState;
import countyplan.lightbulb.grants.PaidFrom;
import countyplan.lightbulb.grants.Payment;
import countyplan.lightbulb.help.WorkId;
import countyplan.lightbulb.kept.Registers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A grant with all that is held about it on the day of a view.
///
/// @param applied the day on which the application came
/// @param decisions earliest first
public record GrantFile(Case whose, Held<Grant, GrantState> held, Optional<LocalDate> applied,
        List<ApplicationItem> items,
        List<Decision> decisions, List<Payment> payments) {

    public static Ref caseRef(CaseReference reference) {
        return Ref.to(LightbulbModule.ID, "cases", reference);
    }

    public static Ref ref(CaseReference reference, WorkId work) {
        return Ref.to(LightbulbModule.ID, "cases", reference, "grants", work);
    }

    /// @throws countyplan.core.Refused not found
    public static GrantFile of(View view, CaseReference reference, WorkId work) {
        var ref = ref(reference, work);
        var held = Registers.GRANTS.get(view, ref);
        return new GrantFile(Registers.CASES.get(view, reference).record(), held,
                new GrantSteps(Registers.GRANTS.steps(view, ref)).first(GrantState.APPLIED),
                Registers.ITEMS.all(view, ref).stream().map(Held::record).toList(),
                Registers.DECISIONS.all(view, ref).stream().map(Held::record)
                        .sorted(Decision.IN_ORDER)
                        .toList(),
                Registers.PAYMENTS.all(view, ref).stream().map(Held::record).toList());
    }

    public Grant grant() {
        return held.record();
    }

    Checklist checklist(LocalDate day) {
        return Checklist.of(whose, items, applied, day);
    }

    /// The approval that counts: the last decision, if it approved.
    Optional<Decision> approval() {
        return decisions.isEmpty() ? Optional.empty()
                : Optional.of(decisions.getLast()).filter(last -> last.outcome() == DecisionOutcome.APPROVED);
    }

    /// The first approval, with which the works may begin.
    Optional<LocalDate> approved() {
        return decisions.stream().filter(each -> each.outcome() == DecisionOutcome.APPROVED).findFirst()
                .map(Decision::decided);
    }

    Money paid(PaidFrom from) {
        return payments.stream().filter(each -> each.pays() == from).map(Payment::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
