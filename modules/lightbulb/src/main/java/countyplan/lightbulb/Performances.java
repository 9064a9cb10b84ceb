package countyplan.lightbulb;

import countyplan.core.View;
import countyplan.core.figures.Recorded;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.LongDate;
import countyplan.lightbulb.PerformanceRecords.GroupBy;
import countyplan.lightbulb.PerformanceRecords.Performance;
import countyplan.lightbulb.PerformanceRecords.PerformanceQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Answers how long cases take.
final class Performances {
    private static final LocalDate ROLL_OUT = LocalDate.of(2017, 10, 1);
    private static final String TOGETHER = "all together";

    private Performances() {
    }

    static Performance performance(PerformanceQuery query, View view) {
        var by = query.by().orElse(GroupBy.DISTRICT);
        var since = query.since().orElse(null);
        Map<String, PerformanceGroup> groups = new TreeMap<>();
        var all = new PerformanceGroup(TOGETHER, view.asAt(), since);
        Map<District, PerformanceGroup> districts = new EnumMap<>(District.class);
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
        return (all.completed() == 1 ? "1 case was" : all.completed() + " cases were") + " completed"
                + PerformanceGroup.rounded(all.average()).map(days -> ", in " + days + " days on average").orElse("")
                + "; " + all.open() + (all.open() == 1 ? " is" : " are") + " open"
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
        method.add((query.since().map(day -> "What was completed from " + LongDate.words(day)).orElse(
                "Whatever was completed")) + " up to " + LongDate.words(view.asAt())
                + "; what is open is counted on that day");
        return method;
    }

    private static List<String> published(CaseBook load, View view) {
        if (view.caller().belonging().isPresent()) {
            return List.of();
        }
        List<String> published = new ArrayList<>();
        for (var told : Published.FIGURES.on(view.asAt())) {
            recorded(told.figure().id(), load, view).ifPresent(recorded -> told.figure().value()
                    .ifPresent(value -> published.add(told.figure().title() + ": " + told.figure().words(value)
                            + " published; " + recorded.number()
                                    .map(number -> told.figure()
                                            .words(new countyplan.core.figures.Value.Amount(number))
                                            + " by the records")
                                    .orElse("the records cannot say")
                            + " (" + recorded.from() + ")")));
        }
        return published;
    }

    private static final Set<String> RECORDED = Set.of("cases-completed", "days-before", "days-now",
            "ot-cases-over-plan", "districts-on-target-q4", "districts-on-target-q1");

    /// Whether the records can yield a figure about cases.
    static boolean isRecorded(String figure) {
        return RECORDED.contains(figure);
    }

    /// What the records yield for a figure about cases.
    static Optional<Recorded> recorded(String figure, CaseBook load, View view) {
        var asAt = view.asAt();
        return switch (figure) {
            case "ot-cases-over-plan" -> Optional.of(overPlan(load, view));
            case "cases-completed" -> Optional.of(count(load, ROLL_OUT, asAt));
            case "days-before" -> Optional.of(average(load, null, ROLL_OUT.minusDays(1), asAt));
            case "days-now" -> Optional.of(average(load, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 11, 11), asAt));
            case "districts-on-target-q4" -> Optional.of(onTarget(load, FinancialYear.Quarter.of("Q4 2018/19"), asAt));
            case "districts-on-target-q1" -> Optional.of(onTarget(load, FinancialYear.Quarter.of("Q1 2019/20"), asAt));
            default -> Optional.empty();
        };
    }

    /// Cases of Occupational Therapists that came in the years for which there is a projection, against it.
    private static Recorded overPlan(CaseBook load, View view) {
        List<Projection> plans = new ArrayList<>();
        Ledgers.PROJECTIONS.stories(view, story -> story.held().map(held -> held.record())
                .filter(each -> each.worker() == Worker.OCCUPATIONAL_THERAPIST
                        && !each.financialYear().lastDay().isAfter(view.asAt()))
                .ifPresent(plans::add));
        var planned = plans.stream().mapToLong(Projection::cases).sum();
        if (planned == 0) {
            return Recorded.none("no projection for a whole year that has ended is recorded");
        }
        var came = load.cases().stream().filter(each -> each.held().worker() == Worker.OCCUPATIONAL_THERAPIST
                && plans.stream().anyMatch(plan -> plan.financialYear().contains(each.held().received()))).count();
        return Recorded.of(BigDecimal.valueOf(100.0 * (came - planned) / planned).setScale(1, RoundingMode.HALF_UP),
                came + " cases against " + planned + " projected");
    }

    private static Recorded count(CaseBook load, LocalDate since, LocalDate asAt) {
        var completed = ofCoordinators(load, since, asAt, asAt).size();
        return Recorded.of(BigDecimal.valueOf(completed), "completed from " + LongDate.words(since) + " to "
                + LongDate.words(asAt));
    }

    private static Recorded average(CaseBook load, @Nullable LocalDate since, LocalDate until, LocalDate asAt) {
        var cases = ofCoordinators(load, since, until, asAt);
        var days = cases.stream()
                .mapToInt(each -> each.days(java.util.Objects.requireNonNull(each.completed()))).average();
        var when = (since == null ? "completed by " : "completed from " + LongDate.words(since) + " to ")
                + LongDate.words(until.isBefore(asAt) ? until : asAt);
        return days.isEmpty() ? Recorded.none("no case of a co-ordinator was " + when)
                : Recorded.of(BigDecimal.valueOf(days.getAsDouble()).setScale(1, RoundingMode.HALF_UP),
                        cases.size() + (cases.size() == 1 ? " case of a co-ordinator " : " cases of co-ordinators ")
                                + when);
    }

    private static List<CaseFacts> ofCoordinators(CaseBook load, @Nullable LocalDate since, LocalDate until,
            LocalDate asAt) {
        return load.cases().stream().filter(each -> each.held().worker() == Worker.HOUSING_SUPPORT_CO_ORDINATOR
                && each.completed() != null && (since == null || !each.completed().isBefore(since))
                && !each.completed().isAfter(until) && !each.completed().isAfter(asAt)).toList();
    }

    private static Recorded onTarget(CaseBook load, FinancialYear.Quarter quarter, LocalDate asAt) {
        var until = quarter.lastDay().isBefore(asAt) ? quarter.lastDay() : asAt;
        Map<District, PerformanceGroup> groups = new EnumMap<>(District.class);
        for (var each : load.cases()) {
            each.grants().forEach(grant -> groups.computeIfAbsent(each.held().district(),
                    district -> new PerformanceGroup(district.called(), until, quarter.firstDay())).add(grant));
        }
        var told = groups.values().stream().flatMap(group -> group.onTarget().stream()).toList();
        return told.isEmpty() ? Recorded.none("no grant was completed in " + quarter)
                : Recorded.of(BigDecimal.valueOf(told.stream().filter(yes -> yes).count()),
                        "of " + told.size() + " with grants completed in " + quarter);
    }
}
