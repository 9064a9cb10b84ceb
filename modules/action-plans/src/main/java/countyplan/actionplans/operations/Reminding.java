package countyplan.actionplans.operations;

import countyplan.actionplans.Freshness;
import countyplan.actionplans.Lead;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.reports.AskReminders;
import countyplan.actionplans.reports.PlanReminders;
import countyplan.actionplans.reports.RemindOf;
import countyplan.actionplans.reports.Reminder;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.View;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Whom to remind of what.
final class Reminding {

    private static final String NO_LEAD = "(no lead)";

    private Reminding() {
    }

    /// An action and why somebody is to be reminded of it.
    private record Due(ActionOnDay action, RemindOf why) {
    }

    static PlanReminders reminders(AskReminders ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        var rules = Rules.on(view, view.asAt());
        var days = DueDates.within("days", ask.days(), rules);
        var open = PlanLedger.actions(view, ask.plan(), view.asAt()).stream()
                .filter(action -> !action.state().finished()).toList();
        ask.lead().ifPresent(lead -> Mine.refuseUnknown(lead, open, ask.plan() + " has no open action of " + lead));
        var mine = open.stream()
                .filter(action -> ask.lead().map(lead -> action.leading().stream().anyMatch(lead::is)).orElse(true))
                .toList();
        var due = mine.stream().flatMap(action -> why(action, rules, days).stream()
                .map(why -> new Due(action, why))).toList();
        var loud =
                due.stream().filter(each -> rules.freshness(each.action()).orElseThrow() != Freshness.FRESH).toList();
        var reminders = loud.stream().flatMap(each -> reminders(each, ask.lead(), rules))
                .sorted(Comparator.comparing((Reminder each) -> each.lead().toLowerCase(Locale.ROOT))
                        .thenComparing(Reminder::why)
                        .thenComparing(each -> each.daysLeft().orElse(Integer.MAX_VALUE))
                        .thenComparing(Reminder::code))
                .toList();
        var leads = (int) reminders.stream().map(each -> each.lead().toLowerCase(Locale.ROOT))
                .filter(lead -> !lead.equals(NO_LEAD)).distinct().count();
        return new PlanReminders(sentence(reminders.size(), leads, loud.size(), due.size() - loud.size()), ask.plan(),
                days, leads, loud.size(), due.size() - loud.size(), rules.freshnessRule(), reminders);
    }

    private static Optional<RemindOf> why(ActionOnDay action, Rules rules, int days) {
        var last = action.timescale().lastDay();
        if (last.filter(day -> day.isBefore(rules.day())).isPresent()) {
            return Optional.of(RemindOf.OVERDUE);
        }
        if (last.filter(day -> !day.isAfter(rules.day().plusDays(days))).isPresent()) {
            return Optional.of(RemindOf.DUE_SOON);
        }
        return needsUpdate(action, rules) ? Optional.of(RemindOf.NEEDS_UPDATE) : Optional.empty();
    }

    /// Longer without an update than the rule allows; for one that never had any, since it joined the plan.
    private static boolean needsUpdate(ActionOnDay action, Rules rules) {
        return switch (rules.freshness(action).orElse(Freshness.FRESH)) {
            case FRESH -> false;
            case STALE -> true;
            case NEVER -> rules.day().isAfter(action.since().plusDays(rules.rule().freshness().days()));
        };
    }

    private static Stream<Reminder> reminders(Due due, Optional<Lead> only, Rules rules) {
        var action = due.action();
        var leads = action.leading().isEmpty() ? Stream.of(NO_LEAD)
                : action.leading().stream().filter(lead -> only.map(lead::is).orElse(true)).map(Lead::name);
        var last = action.timescale().lastDay();
        var left = last.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(rules.day(), last.get())));
        return leads.map(lead -> new Reminder(lead, action.code(), due.why(), last, left, action.lastUpdate(),
                action.title()));
    }

    private static String sentence(int reminders, int leads, int actions, int quiet) {
        var left =
                quiet == 0 ? "" : " " + Prose.count(quiet, "overdue or due action was", "overdue or due actions were")
                        + " updated recently and " + (quiet == 1 ? "reminds" : "remind") + " nobody.";
        return (reminders == 0 ? "Nobody needs a reminder."
                : Prose.count(reminders, "reminder", "reminders") + " of " + Prose.count(actions, "action", "actions")
                        + " for " + (leads == 0 ? "no lead" : Prose.count(leads, "lead", "leads")) + ".")
                + left;
    }
}
