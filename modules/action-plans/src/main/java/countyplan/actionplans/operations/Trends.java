package countyplan.actionplans.operations;

import countyplan.actionplans.AskTrend;
import countyplan.actionplans.Every;
import countyplan.actionplans.Freshness;
import countyplan.actionplans.Trend;
import countyplan.actionplans.TrendLine;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.ledger.RuleBook;
import countyplan.actionplans.ledger.Stood;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Faults;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.core.values.Rag;
import countyplan.core.values.Standpoint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// How the actions of a plan stood over time. Every day is judged by the rule in force on it, and by what is known of it
/// now: what was entered late counts from the day it holds from.
final class Trends {

    private static final int MOST = 400;
    private static final int BAR = 20;

    private Trends() {
    }

    static Trend trend(AskTrend ask, View view) {
        var plan = Lookup.plan(view, ask.plan(), view.asAt());
        var to = ask.to().orElse(view.asAt());
        var first = PlanTable.ever(view).get(ask.plan());
        var from = ask.from().orElse(Lookup.later(to.minusYears(1).plusDays(1), first == null ? to : first));
        var days = days(ask, view, from, to);
        var book = RuleBook.of(view);
        var ledger = PlanLedger.of(view, ask.plan());
        var lines = days.stream().map(day -> line(ledger, book, Standpoint.of(view, day))).toList();
        return new Trend(sentence(lines), plan.plan(), plan.title(), lines);
    }

    private static List<LocalDate> days(AskTrend ask, View view, LocalDate from, LocalDate to) {
        var faults = new Faults();
        if (to.isAfter(view.asAt())) {
            faults.add("to", to.toString(), view.asAt() + ", the day the answer is about, or an earlier day");
        }
        if (from.isAfter(to)) {
            faults.add("from", from.toString(), "the last day to look at, " + to + ", or an earlier day");
        }
        faults.refuse("bad-range", "These days cannot be looked at");
        var every = ask.every().orElse(Every.MONTH);
        List<LocalDate> days = new ArrayList<>();
        for (var day = end(every, from); day.isBefore(to); day = end(every, day.plusDays(1))) {
            days.add(day);
            if (days.size() > MOST) {
                faults.add("from", from.toString(), "a later day, or days further apart: at most " + MOST + " at once");
                faults.refuse("too-many-days", "That is too long a time to look at");
            }
        }
        days.add(to);
        return days;
    }

    /// The last day of the week, month or quarter of a day.
    private static LocalDate end(Every every, LocalDate day) {
        return switch (every) {
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER -> day.withDayOfMonth(1).plusMonths((12 - day.getMonthValue()) % 3)
                    .with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    private static TrendLine line(PlanLedger ledger, RuleBook book, Standpoint at) {
        var rules = Rules.at(book, at);
        var counted = new Counted(at.day());
        for (var story : ledger.stories()) {
            var action = Stood.of(story, at, rules.rule());
            if (action != null) {
                counted.add(action);
            }
        }
        var tally = counted.tally();
        return new TrendLine(at.day(), tally.total(), counted.computed(Rag.RED), counted.computed(Rag.AMBER),
                counted.computed(Rag.GREEN), counted.computed(Rag.NONE), bar(counted), counted.stated(Rag.RED),
                counted.stated(Rag.AMBER), counted.stated(Rag.GREEN), tally.overdue(), tally.inWindow(),
                tally.notYetDue(), tally.ongoing(), tally.undated(), tally.complete(), tally.cancelled(),
                counted.fresh(Freshness.STALE) + counted.fresh(Freshness.NEVER), rules.rule().version());
    }

    /// The shares of the ratings as letters. Where it ends is reckoned from the shares so far, so that roundings do not add
    /// up; what is there at all may be too little for a letter, which the numbers beside it tell.
    static String bar(Counted counted) {
        var total = counted.tally().total();
        var bar = new StringBuilder();
        var sum = 0L;
        for (var rag : Rag.values()) {
            sum += counted.computed(rag);
            var end = total == 0 ? 0 : Math.toIntExact((2 * BAR * sum + total) / (2L * total));
            bar.append(String.valueOf(letter(rag)).repeat(Math.max(0, end - bar.length())));
        }
        return bar.toString();
    }

    private static char letter(Rag rag) {
        return switch (rag) {
            case RED -> 'R';
            case AMBER -> 'A';
            case GREEN -> 'G';
            case NONE -> '.';
        };
    }

    private static String sentence(List<TrendLine> lines) {
        var first = lines.getFirst();
        var last = lines.getLast();
        var now = Prose.number(last.red()) + " red, " + Prose.number(last.amber()) + " amber and "
                + Prose.number(last.green()) + " green on " + LongDate.words(last.day());
        return "Of " + Prose.count(last.actions(), "action", "actions") + ", " + now + (lines.size() == 1 ? "."
                : "; on " + LongDate.words(first.day()) + " it was " + Prose.number(first.red()) + ", "
                        + Prose.number(first.amber()) + " and " + Prose.number(first.green()) + " of "
                        + Prose.number(first.actions()) + ".");
    }
}
