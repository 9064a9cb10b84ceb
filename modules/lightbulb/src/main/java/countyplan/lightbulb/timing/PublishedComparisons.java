package countyplan.lightbulb.timing;

import countyplan.core.View;
import countyplan.core.figures.Recorded;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.LongDate;
import countyplan.lightbulb.District;
import countyplan.lightbulb.Worker;
import countyplan.lightbulb.cases.Urgency;
import countyplan.lightbulb.help.OrderKind;
import countyplan.lightbulb.kept.Ledgers;
import countyplan.lightbulb.performance.Projection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the records yield for what was published of cases.
public final class PublishedComparisons {
    private static final LocalDate ROLL_OUT = LocalDate.of(2017, 10, 1);

    private static final LocalDate BACKLOG = LocalDate.of(2022, 12, 31);

    private PublishedComparisons() {
    }

    private static final Set<String> RECORDED = Set.of("cases-completed", "days-before", "days-now",
            "days-business-case", "ot-cases-over-plan",
            "costly-grants-avoided", "districts-on-target-q4", "districts-on-target-q1",
            "non-urgent-backlog");

    /// Whether the records can yield a figure about cases.
    public static boolean isRecorded(String figure) {
        return RECORDED.contains(figure);
    }

    /// What the records yield for a figure about cases.
    public static Optional<Recorded> recorded(String figure, CaseBook load, View view) {
        var asAt = view.asAt();
        return switch (figure) {
            case "ot-cases-over-plan" -> Optional.of(overPlan(load, view));
            case "cases-completed" -> Optional.of(count(load, ROLL_OUT, asAt));
            case "days-before" -> Optional.of(average(load, null, ROLL_OUT.minusDays(1), asAt));
            case "days-business-case" -> Optional.of(average(load, LocalDate.of(2018, 1, 1),
                    LocalDate.of(2018, 12, 31), asAt));
            case "costly-grants-avoided" -> Optional.of(avoided(load));
            case "non-urgent-backlog" -> Optional.of(backlog(load, asAt));
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

    /// From when to when grants fell, and which of them are costly, was not published; what can be told is how often a grant
    /// was not needed.
    private static Recorded avoided(CaseBook load) {
        var fit = load.cases().stream().filter(CaseFacts::mayHaveNeededGrant).toList();
        var without = fit.stream().filter(each -> each.grants().isEmpty()).count();
        return Recorded
                .none("which grants are costly, and between which years they fell, was not published; of %,d completed"
                        .formatted(fit.size())
                        + " cases in which the Housing MOT found what grants are for, %,d needed none"
                                .formatted(without));
    }

    /// Minor adaptations of cases that are not urgent, asked for and not in place at the end of December 2022, when they were
    /// counted.
    private static Recorded backlog(CaseBook load, LocalDate asAt) {
        var day = asAt.isBefore(BACKLOG) ? asAt : BACKLOG;
        var waiting = load.cases().stream().filter(each -> each.held().urgency() == Urgency.NON_URGENT)
                .flatMap(each -> load.orders(each.held().reference()).stream())
                .filter(order -> order.kind() == OrderKind.ADAPTATION && order.waitedOn(day)).count();
        return Recorded.of(BigDecimal.valueOf(waiting), "orders that waited on " + LongDate.words(day));
    }

    private static Recorded count(CaseBook load, LocalDate since, LocalDate asAt) {
        var completed = ofCoordinators(load, since, asAt, asAt).size();
        return Recorded.of(BigDecimal.valueOf(completed), "completed from " + LongDate.words(since) + " to "
                + LongDate.words(asAt));
    }

    private static Recorded average(CaseBook load, @Nullable LocalDate since, LocalDate until, LocalDate asAt) {
        var cases = ofCoordinators(load, since, until, asAt);
        var days = cases.stream()
                .mapToInt(each -> each.days(Objects.requireNonNull(each.completed()))).average();
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
