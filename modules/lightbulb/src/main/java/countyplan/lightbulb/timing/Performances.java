package countyplan.lightbulb.timing;

import countyplan.core.Operation;
import countyplan.core.View;
import countyplan.core.figures.Value;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.LongDate;
import countyplan.lightbulb.District;
import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.kept.OwnCases;
import countyplan.lightbulb.kept.Published;
import countyplan.lightbulb.kept.Words;
import countyplan.lightbulb.performance.PerformanceRecords.GroupBy;
import countyplan.lightbulb.performance.PerformanceRecords.Performance;
import countyplan.lightbulb.performance.PerformanceRecords.PerformanceQuery;
import countyplan.lightbulb.performance.PerformanceRecords.PublishedLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Answers how long cases take.
public final class Performances {
    private static final String TOGETHER = "all together";

    private Performances() {
    }

    public static List<Operation<?, ?>> operations() {
        return List.of(Operation.read("performance", "GET performance", PerformanceQuery.class, Performance.class,
                Performances::performance).limited());
    }

    static Performance performance(PerformanceQuery query, View view) {
        var by = query.by().orElse(GroupBy.DISTRICT);
        var since = query.since().orElse(null);
        Map<String, PerformanceGroup> groups = new TreeMap<>();
        var all = new PerformanceGroup(TOGETHER, view.asAt(), since);
        Map<District, PerformanceGroup> districts = new EnumMap<>(District.class);
        var orders = new OrderTimes(view.asAt(), since);
        var load = CaseBook.of(view);
        for (var each : load.cases()) {
            if (!isAsked(each.held(), query)) {
                continue;
            }
            var group = groups.computeIfAbsent(key(by, each, view.asAt()),
                    key -> new PerformanceGroup(key.substring(key.indexOf('\t') + 1), view.asAt(), since));
            var district = districts.computeIfAbsent(each.held().district(),
                    first -> new PerformanceGroup(first.called(), view.asAt(), since));
            group.add(each);
            all.add(each);
            load.orders(each.held().reference()).forEach(order -> orders.add(order, each.held().urgency()));
            for (var grant : each.grants()) {
                (by == GroupBy.QUARTER && grant.completed() != null
                        ? groups.computeIfAbsent(quarter(grant.completed()),
                                key -> new PerformanceGroup(key.substring(key.indexOf('\t') + 1), view.asAt(), since))
                        : group).add(grant);
                all.add(grant);
                district.add(grant);
            }
        }
        List<PerformanceGroup> shown = new ArrayList<>(
                groups.values().stream().filter(group -> !group.isEmpty()).toList());
        shown.add(all);
        return new Performance(summary(all, districts), method(query, view), published(load, view),
                orders.lines(),
                query.team().isPresent() || query.worker().isPresent() ? List.of()
                        : HospitalWork.of(view, query.district(), since),
                shown.stream().map(PerformanceGroup::line).toList());
    }

    private static boolean isAsked(Case held, PerformanceQuery query) {
        return query.district().map(held.district()::equals).orElse(true)
                && query.worker().map(held.worker()::equals).orElse(true)
                && query.team().map(team -> held.team().filter(team::equalsIgnoreCase).isPresent()).orElse(true);
    }

    /// What to sort a case by, a tab, and what it is called.
    private static String key(GroupBy by, CaseFacts each, LocalDate asAt) {
        return switch (by) {
            case DISTRICT -> named(each.held().district().called());
            case QUARTER -> quarter(each.completed() != null ? each.completed()
                    : each.closedEarly() != null ? each.closedEarly() : asAt);
            case TEAM -> named(each.held().team().orElse("no team said"));
            case WORKER -> named(Words.spoken(each.held().worker()));
            case CASE_TYPE -> named((each.grants().isEmpty() ? "without a grant, " : "with a grant, ")
                    + Words.spoken(each.held().complexity()));
        };
    }

    private static String named(String called) {
        return called + "\t" + called;
    }

    private static String quarter(LocalDate day) {
        var quarter = FinancialYear.Quarter.of(day);
        return quarter.year() + " " + quarter.number() + "\t" + quarter;
    }

    private static String summary(PerformanceGroup all, Map<District, PerformanceGroup> districts) {
        if (all.isEmpty()) {
            return "No case was completed or is open.";
        }
        var told = districts.values().stream().flatMap(group -> group.onTarget().stream()).toList();
        var on = told.stream().filter(yes -> yes).count();
        return (all.completed() == 1 ? "1 case was" : "%,d cases were".formatted(all.completed())) + " completed"
                + PerformanceGroup.rounded(all.average()).map(days -> ", in " + days + " days on average").orElse("")
                + "; " + "%,d".formatted(all.open()) + (all.open() == 1 ? " is" : " are") + " open"
                + (all.oldest().isPresent() ? ", the oldest for " + all.oldest().getAsInt() + " days" : "")
                + ". With the open ones counted "
                + PerformanceGroup.rounded(all.medianWithOpen()).map(days -> "half take " + days + " days or less")
                        .orElse("it cannot be told yet how long half of them take")
                + "."
                + (told.isEmpty() ? ""
                        : " " + on + " of " + told.size() + (told.size() == 1 ? " district" : " districts")
                                + " with completed grants met the target of 20 weeks.");
    }

    private static List<String> method(PerformanceQuery query, View view) {
        List<String> method = new ArrayList<>();
        method.add(
                "Days are counted from the referral to the outcome; a case that was opened again is open, from its referral");
        method.add(
                "With open cases counted: the estimate of Kaplan and Meier, in which an open case tells that it takes longer"
                        + " than it has; the average goes up to the age of the longest case, and is too low if that is open");
        method.add("Weeks of grants are counted from the valid application to the completion; grants whose application"
                + " is not known to have been valid are left out. A district is on target if its average is 20 weeks or less");
        method.add("Cases closed without an outcome are in no average");
        if (query.team().isPresent() || query.worker().isPresent()) {
            method.add("Stays in hospital are left out, since they have no team or post of Lightbulb's");
        }
        OwnCases.of(view).ifPresent(method::add);
        method.add((query.since().map(day -> "What was completed from " + LongDate.words(day)).orElse(
                "Whatever was completed")) + " up to " + LongDate.words(view.asAt())
                + "; what is open is counted on that day");
        return method;
    }

    private static List<PublishedLine> published(CaseBook load, View view) {
        if (view.caller().belonging().isPresent()) {
            return List.of();
        }
        List<PublishedLine> published = new ArrayList<>();
        for (var told : Published.FIGURES.on(view.asAt())) {
            var figure = told.figure();
            PublishedComparisons.recorded(figure.id(), load, view).ifPresent(recorded -> figure.value()
                    .ifPresent(value -> published.add(new PublishedLine(figure.title(), figure.words(value),
                            recorded.number().map(number -> figure.words(new Value.Amount(number))),
                            recorded.from()))));
        }
        return published;
    }
}
