package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.BaselineName;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.ledger.RuleBook;
import countyplan.actionplans.reports.ComparePlan;
import countyplan.actionplans.reports.ComparedAction;
import countyplan.actionplans.reports.Difference;
import countyplan.actionplans.reports.PlanComparison;
import countyplan.actionplans.rules.RatingRule;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.BaselineTable;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.core.values.Standpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// A plan beside what it was: the whole of it, as known when a baseline was set, or on another day as known now.
final class Comparisons {

    private Comparisons() {
    }

    /// What to compare with.
    private record Base(Standpoint at, Optional<BaselineName> baseline) {
    }

    static PlanComparison compare(ComparePlan ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        var base = base(ask, view);
        var ledger = PlanLedger.of(view, ask.plan());
        var then = byCode(ledger.on(base.at()));
        var now = byCode(ledger.on(Standpoint.of(view)));
        var differences = differences(then, Rules.at(RuleBook.of(view), base.at()), now, Rules.on(view, view.asAt()));
        var changed = new HashSet<ActionCode>();
        differences.forEach(each -> changed.add(each.code()));
        var unchanged = (int) now.keySet().stream().filter(code -> !changed.contains(code)).count();
        return new PlanComparison(sentence(base, differences, unchanged), ask.plan(), base.at().day(),
                base.baseline(), then.size(), now.size(), count(differences, Difference.ADDED),
                count(differences, Difference.GONE), count(differences, Difference.COMPLETED),
                count(differences, Difference.CANCELLED), retimed(differences, days -> days > 0),
                retimed(differences, days -> days < 0), otherwise(differences), count(differences, Difference.RATED),
                count(differences, Difference.LED), count(differences, Difference.REWORDED), unchanged, differences);
    }

    private static Base base(ComparePlan ask, View view) {
        var day = ask.with().flatMap(with -> with.day());
        var faults = new Faults();
        if (day.isPresent() && ask.baseline().isPresent()) {
            faults.add("baseline", ask.baseline().get().value(),
                    "either a day to compare with or a baseline, not both");
        }
        var earliest = RatingRule.FIRST.from();
        day.filter(each -> each.isAfter(view.asAt()) || each.isBefore(earliest)).ifPresent(each -> faults.add("with",
                each.toString(), "a day from " + earliest + " to " + view.asAt() + ", the day the answer is about"));
        faults.refuse("bad-input", "The plan cannot be compared so.");
        return day.map(each -> new Base(Standpoint.of(view, each), Optional.empty()))
                .orElseGet(() -> baseline(ask, view));
    }

    private static Base baseline(ComparePlan ask, View view) {
        var all = BaselineTable.all(view, ask.plan(), view.asAt());
        if (all.isEmpty() && ask.baseline().isEmpty()) {
            throw Refused.notFound("no-baseline", ask.plan() + " has no baseline on that day. Set one with "
                    + "set-baseline, or compare with a day: --with 2022-12-31", List.of());
        }
        var baseline = ask.baseline().map(name -> Baselines.named(view, ask.plan(), name))
                .orElseGet(() -> all.getLast());
        return new Base(Standpoint.of(baseline.day(), baseline.known()), Optional.of(baseline.name()));
    }

    private static Map<ActionCode, ActionOnDay> byCode(List<ActionOnDay> actions) {
        Map<ActionCode, ActionOnDay> byCode = new TreeMap<>();
        actions.forEach(action -> byCode.put(action.code(), action));
        return byCode;
    }

    private static List<ComparedAction> differences(Map<ActionCode, ActionOnDay> then, Rules rulesThen,
            Map<ActionCode, ActionOnDay> now, Rules rulesNow) {
        List<ComparedAction> differences = new ArrayList<>();
        var codes = new TreeSet<>(then.keySet());
        codes.addAll(now.keySet());
        for (var code : codes) {
            var was = then.get(code);
            var is = now.get(code);
            if (was == null) {
                Optional.ofNullable(is).map(Comparing::added).ifPresent(differences::add);
            } else if (is == null) {
                differences.add(Comparing.gone(was));
            } else {
                differences.addAll(Comparing.between(was, rulesThen, is, rulesNow));
            }
        }
        return differences;
    }

    private static int count(List<ComparedAction> differences, Difference difference) {
        return (int) differences.stream().filter(each -> each.difference() == difference).count();
    }

    private static int retimed(List<ComparedAction> differences, Predicate<Integer> days) {
        return (int) differences.stream().filter(each -> each.difference() == Difference.RETIMED
                && each.days().isPresent() && days.test(each.days().getAsInt())).count();
    }

    private static int otherwise(List<ComparedAction> differences) {
        return (int) differences.stream().filter(each -> each.difference() == Difference.RETIMED
                && each.days().orElse(0) == 0).count();
    }

    private static String sentence(Base base, List<ComparedAction> differences, int unchanged) {
        var since = base.baseline().map(name -> "Since baseline " + name + " of " + words(base.at().day()))
                .orElseGet(() -> "Since " + words(base.at().day()));
        if (differences.isEmpty()) {
            return since + " nothing is different.";
        }
        List<String> parts = new ArrayList<>();
        part(parts, count(differences, Difference.ADDED), "was added", "were added");
        part(parts, count(differences, Difference.GONE), "is gone", "are gone");
        part(parts, count(differences, Difference.COMPLETED), "was completed", "were completed");
        part(parts, count(differences, Difference.CANCELLED), "was cancelled", "were cancelled");
        part(parts, retimed(differences, days -> days > 0), "has a later last day", "have a later last day");
        part(parts, retimed(differences, days -> days < 0), "has an earlier last day", "have an earlier last day");
        part(parts, otherwise(differences), "was retimed otherwise", "were retimed otherwise");
        part(parts, count(differences, Difference.RATED), "is rated differently", "are rated differently");
        part(parts, count(differences, Difference.LED), "is led by others", "are led by others");
        part(parts, count(differences, Difference.REWORDED), "was reworded", "were reworded");
        part(parts, count(differences, Difference.PAUSED) + count(differences, Difference.RESUMED)
                + count(differences, Difference.REOPENED) + count(differences, Difference.REGROUPED),
                "was paused, resumed, reopened or put in another area",
                "were paused, resumed, reopened or put in another area");
        return since + ": " + Prose.and(parts) + "; " + Prose.count(unchanged, "action is", "actions are")
                + " as before.";
    }

    private static void part(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(Prose.count(number, one, many));
        }
    }

    private static String words(LocalDate day) {
        return LongDate.words(day);
    }
}
