package countyplan.lightbulb;

import countyplan.core.Facts;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The story of a case, day by day, from all that is held beneath it, and the times in which nothing happened.
///
/// @param days after so many days without an entry there is a gap
record Chronology(Case whose, List<Event> events, int days) {
    /// What happened.
    ///
    /// @param why as it was recorded
    record Event(LocalDate day, String what, Optional<String> why) {
    }

    /// A time without an entry.
    record Gap(LocalDate from, LocalDate until, long days) {
        String words() {
            return "Nothing is recorded for %d days, from %s to %s. Reason: none recorded".formatted(days,
                    LongDate.words(from),
                    LongDate.words(until));
        }
    }

    /// States that are kept in a table of their own, with how a record is called.
    private static final List<List<String>> STORIES = List.of(
            List.of("lightbulb_mot_finding_states", "finding", "Housing MOT, "),
            List.of("lightbulb_order_states", "piece", "Order "),
            List.of("lightbulb_referral_states", "referral", "Referral "),
            List.of("lightbulb_work_states", "work", "Work "),
            List.of("lightbulb_job_states", "job", "Job "),
            List.of("lightbulb_grant_states", "work", "Grant for "));

    /// @throws countyplan.core.Refused not found
    static Chronology of(CaseReference reference, int days, View view) {
        var whose = Registers.CASES.get(view, reference).record();
        List<Event> events = new ArrayList<>();
        read(view, "lightbulb_case_states", "reference", reference, "Case ", events);
        for (var story : STORIES) {
            read(view, story.getFirst(), story.get(1), reference, story.get(2), events);
        }
        var ref = GrantFile.caseRef(reference);
        Registers.HAND_OFFS.all(view, ref).stream().map(Held::record).forEach(each -> events.add(new Event(each.made(),
                "Handed on from the %s to the %s".formatted(Words.spoken(each.giver()), Words.spoken(each.taker())),
                Optional.of(each.why()))));
        for (var grant : Registers.GRANTS.all(view, ref)) {
            money(GrantFile.of(view, reference, grant.record().work()), view, events);
        }
        events.removeIf(event -> event.day().isAfter(view.asAt()));
        events.sort(Comparator.comparing(Event::day));
        return new Chronology(whose, List.copyOf(events), days);
    }

    private static void read(View view, String table, String id, CaseReference reference, String lead,
            List<Event> events) {
        view.sql("select s." + id + " as id, s.state, s.reason, s.on_day from " + table + " s where s.reference ="
                + " :reference and " + Facts.counts("s") + " and " + Facts.mine("lightbulb/cases/{s.reference}")
                + " order by s.on_day, s.change_no").with("reference", reference)
                .each(row -> events.add(new Event(row.date("on_day"),
                        lead + (id.equals("reference") ? "" : row.text("id") + " ")
                                + row.text("state").toLowerCase(Locale.ROOT).replace('_', ' '),
                        row.maybeText("reason"))));
    }

    private static void money(GrantFile file, View view, List<Event> events) {
        file.items().forEach(item -> events.add(new Event(item.came(), "Grant for %s: %s %s".formatted(
                item.work(), item.meets().called(), item.directed().isPresent() ? "directed not to be needed" : "came"),
                item.directed())));
        file.decisions().forEach(decision -> events.add(new Event(decision.decided(), "Grant for %s: %s%s".formatted(
                decision.work(), Words.spoken(decision.outcome()),
                decision.amount().map(amount -> ", " + amount.words()).orElse("")), decision.reasons())));
        file.payments().forEach(payment -> events.add(new Event(payment.paid(), "Grant for %s: %s paid, %s".formatted(
                payment.work(), payment.amount().words(), Words.spoken(payment.stage())), payment.evidence())));
        Registers.REPAYMENTS.all(view, GrantFile.ref(file.grant().reference(), file.grant().work())).stream()
                .map(Held::record).forEach(each -> events.add(new Event(each.decided(),
                        "Grant for %s: repayment %s, %s".formatted(each.work(), Words.spoken(each.decision()),
                                each.amount().words()),
                        Optional.of(each.considered()))));
    }

    /// The gaps, each after the event with that number; one that lasts until the day of the view is after the last, unless the
    /// case is over.
    Optional<Gap> gapAfter(int event, LocalDate asAt, CaseState state) {
        var last = event == events.size() - 1;
        if (last && state == CaseState.CLOSED) {
            return Optional.empty();
        }
        var from = events.get(event).day();
        var until = last ? asAt : events.get(event + 1).day();
        var length = ChronoUnit.DAYS.between(from, until);
        return length > days && !overBetween(from, until)
                ? Optional.of(new Gap(from, until, length)) : Optional.empty();
    }

    /// Nobody waits while a case is closed.
    private boolean overBetween(LocalDate from, LocalDate until) {
        var before = events.stream().filter(event -> event.what().startsWith("Case ") && !event.day().isAfter(from))
                .reduce((one, next) -> next);
        return before.filter(event -> event.what().equals("Case closed") && event.day().isBefore(until)).isPresent();
    }
}
