package countyplan.lightbulb.granting;

import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.lightbulb.LightbulbModule;
import countyplan.lightbulb.grants.Decision;
import countyplan.lightbulb.grants.DecisionOutcome;
import countyplan.lightbulb.grants.Grant;
import countyplan.lightbulb.grants.GrantState;
import countyplan.lightbulb.kept.Registers;
import countyplan.lightbulb.kept.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What must not be kept of grants: each rule answers the sentence that refuses, or nothing.
public final class GrantRules {
    private static final Set<GrantState> DECIDED = Set.of(GrantState.APPROVED, GrantState.STARTED,
            GrantState.COMPLETED);

    private GrantRules() {
    }

    private static Optional<String> unless(boolean kept, String sentence) {
        return kept ? Optional.empty() : Optional.of(sentence);
    }

    /// One grant for a work that there is.
    public static Optional<String> work(Held<Grant, GrantState> held, View view) {
        var work = Ref.to(LightbulbModule.ID, "cases", held.record().reference(), "works", held.record().work());
        return unless(view.title(work).isPresent(), "A grant pays for a work of its case, and there is no work "
                + held.record().work() + "; add it first with add-work");
    }

    public static Optional<String> enquiry(Held<Grant, GrantState> held, View view) {
        var received = Registers.CASES.get(view, held.record().reference()).record().received();
        return unless(!held.record().enquired().isBefore(received), "The case was received on "
                + LongDate.words(received) + ", and its grant cannot have been asked about before, on "
                + LongDate.words(held.record().enquired()));
    }

    public static Optional<String> amounts(Held<Grant, GrantState> held, View view) {
        return unless(
                held.record().contribution().filter(GrantRules::isNegative).isEmpty()
                        && held.record().topUp().filter(GrantRules::isNegative).isEmpty(),
                "Amounts of a grant are not below nothing");
    }

    private static boolean isNegative(Money amount) {
        return amount.compareTo(Money.ZERO) < 0;
    }

    /// An approval or a refusal is a decision, with its amounts or reasons.
    public static Optional<String> decided(Held<Grant, GrantState> held, View view) {
        if (!DECIDED.contains(held.state()) && held.state() != GrantState.REFUSED) {
            return Optional.empty();
        }
        var last = last(held.record(), view);
        var wanted = held.state() == GrantState.REFUSED ? DecisionOutcome.REFUSED : DecisionOutcome.APPROVED;
        return unless(last.filter(decision -> decision.outcome() == wanted).isPresent(),
                "A grant is %s by a decision; record it with decide".formatted(Words.of(wanted)));
    }

    private static Optional<Decision> last(Grant grant, View view) {
        return decisions(grant, view)
                .max(Decision.IN_ORDER);
    }

    private static Stream<Decision> decisions(Grant grant, View view) {
        return Registers.DECISIONS.all(view, GrantFile.ref(grant.reference(), grant.work())).stream().map(Held::record);
    }

    /// No grant for works that were begun before it was approved, unless there was good reason (s29(1), (2)).
    public static Optional<String> begun(Held<Grant, GrantState> held, View view) {
        var grant = held.record();
        return unless(!DECIDED.contains(held.state()) || grant.goodReason().isPresent()
                || grant.begun().filter(day -> day.isBefore(approved(grant, view))).isEmpty(),
                "The works were begun before approval, on " + grant.begun().map(LongDate::words).orElse("")
                        + ": no grant may be given unless there was good reason for that, which `goodReason` tells"
                        + " (Housing Grants, Construction and Regeneration Act 1996, s29)");
    }

    /// None ever for works that were completed before (s29(3)).
    public static Optional<String> certified(Held<Grant, GrantState> held, View view) {
        var certified = held.record().certified();
        if (certified.isEmpty()) {
            return Optional.empty();
        }
        if (certified.get().isAfter(view.today())) {
            return Optional.of("The works are certified as complete from " + LongDate.words(certified.get())
                    + ", which is still to come");
        }
        return unless(!DECIDED.contains(held.state()) || !certified.get().isBefore(approved(held.record(), view)),
                "The works were complete before approval, on %s: no grant may be given for them".formatted(
                        LongDate.words(certified.get()))
                        + " (Housing Grants, Construction and Regeneration Act 1996, s29)");
    }

    /// The first approval.
    private static LocalDate approved(Grant grant, View view) {
        return decisions(grant, view).filter(each -> each.outcome() == DecisionOutcome.APPROVED).map(Decision::decided)
                .min(Comparator.naturalOrder()).orElse(view.asAt());
    }
}
