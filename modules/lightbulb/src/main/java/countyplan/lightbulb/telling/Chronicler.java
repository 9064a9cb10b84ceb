package countyplan.lightbulb.telling;

import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.register.Register;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.clocks.Pause;
import countyplan.lightbulb.granting.GrantFile;
import countyplan.lightbulb.granting.GrantKey;
import countyplan.lightbulb.grants.Requirement;
import countyplan.lightbulb.kept.Ledgers;
import countyplan.lightbulb.kept.Registers;
import countyplan.lightbulb.kept.Words;
import countyplan.lightbulb.telling.Chronology.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts the story of a case together from all that is held beneath it.
final class Chronicler {
    private final View view;
    private final CaseReference reference;
    private final Ref ref;
    private final List<Event> events = new ArrayList<>();

    private Chronicler(View view, CaseReference reference) {
        this.view = view;
        this.reference = reference;
        this.ref = GrantFile.caseRef(reference);
    }

    /// @param days after so many days without an entry there is a gap
    /// @throws countyplan.core.Refused not found
    static Chronology story(CaseReference reference, int days, View view) {
        return new Chronicler(view, reference).story(days);
    }

    private Chronology story(int days) {
        var whose = Registers.CASES.get(view, reference).record();
        steps("Case", Registers.CASES, reference);
        states("Housing MOT,", Registers.MOT_FINDINGS, ref);
        states("Order", Registers.ORDERS, ref);
        states("Referral", Registers.REFERRALS, ref);
        states("Work", Registers.WORKS, ref);
        for (var work : Registers.WORKS.all(view, ref)) {
            states("Job", Registers.JOBS, Registers.WORKS.ref(work.record()));
        }
        states("Grant for", Registers.GRANTS, ref);
        for (var grant : Registers.GRANTS.all(view, ref)) {
            money(GrantFile.of(view, reference, grant.record().work()));
        }
        Registers.HAND_OFFS.all(view, ref).stream().map(Held::record).forEach(each -> add(each.made(),
                "Handed on from the %s to the %s".formatted(Words.spoken(each.giver()), Words.spoken(each.taker())),
                Optional.of(each.why())));
        var pauses = Ledgers.PAUSES.all(view, ref).stream().map(Held::record).toList();
        pauses.forEach(this::pause);
        events.removeIf(event -> event.day().isAfter(view.asAt()));
        events.sort(Comparator.comparing(Event::day));
        return new Chronology(whose, List.copyOf(events), Registers.CASES.steps(view, reference), pauses, days,
                view.asAt());
    }

    private void add(LocalDate day, String what, Optional<String> why) {
        events.add(new Event(day, what, why));
    }

    /// The states that each record of a register beneath another came into.
    private <R extends Record, S extends Enum<S>> void states(String lead, Register<R, S> register, Ref above) {
        for (var held : register.all(view, above)) {
            steps(lead + " " + held.key(), register, register.ref(held.record()));
        }
    }

    private <R extends Record, S extends Enum<S>> void steps(String what, Register<R, S> register, Object key) {
        register.steps(view, key)
                .forEach(stage -> add(stage.from(), what + " " + Words.spoken(stage.state()), stage.reason()));
    }

    private void money(GrantFile file) {
        var lead = "Grant for " + file.grant().work() + ": ";
        file.items().forEach(item -> add(item.came(), lead + (item.directed().isEmpty()
                && item.meets() == Requirement.ESTIMATES
                        ? "an estimate" + item.contractor().map(firm -> " of " + firm).orElse("")
                        : item.meets().called())
                + (item.directed().isPresent() ? " directed not to be needed" : " came"), item.directed()));
        file.decisions().forEach(decision -> add(decision.decided(), lead + Words.spoken(decision.outcome())
                + decision.amount().map(amount -> ", " + amount.words()).orElse(""), decision.reasons()));
        file.payments().forEach(payment -> add(payment.paid(), lead + payment.amount().words() + " paid, "
                + Words.spoken(payment.stage()), payment.evidence()));
        Registers.REPAYMENTS.all(view, GrantKey.of(file.grant()).ref()).stream().map(Held::record)
                .forEach(each -> add(each.decided(), lead + "repayment " + Words.spoken(each.decision()) + ", "
                        + each.amount().words(), Optional.of(each.considered())));
    }

    /// A clock that stands still is an entry, and so is its going on.
    private void pause(Pause pause) {
        var clock = "the clock of " + pause.clock().called() + pause.work().map(work -> " for " + work).orElse("");
        add(pause.begins(), "Paused " + clock, Optional.of(pause.why() + "; " + pause.evidence()));
        pause.resumes().ifPresent(day -> add(day, "Went on with " + clock, Optional.empty()));
    }
}
