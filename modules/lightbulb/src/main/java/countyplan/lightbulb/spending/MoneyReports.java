package countyplan.lightbulb.spending;

import countyplan.core.Operation;
import countyplan.core.View;
import countyplan.core.values.Dated;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.lightbulb.District;
import countyplan.lightbulb.granting.Limits;
import countyplan.lightbulb.grants.PaidFrom;
import countyplan.lightbulb.kept.Published;
import countyplan.lightbulb.money.Allocation;
import countyplan.lightbulb.money.MoneyRecords.Forecast;
import countyplan.lightbulb.money.MoneyRecords.ForecastQuery;
import countyplan.lightbulb.money.MoneyRecords.MoneyLine;
import countyplan.lightbulb.money.MoneyRecords.MoneyQuery;
import countyplan.lightbulb.money.MoneyRecords.MoneyReport;
import countyplan.lightbulb.money.MoneyRecords.MoneyWarning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers what there is for grants and what became of it.
public final class MoneyReports {
    /// How much of a year's money may be left over before that is a warning.
    private static final Dated<Integer> UNDERSPEND = Dated.of("share of an allocation that may be left over in percent",
            Dated.from(LocalDate.of(1996, 12, 17), 5, "Countyplan's default").marked("ours"));

    private static final String LASTS = "It should last, and be spent.";

    private MoneyReports() {
    }

    public static List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("money", "GET money", MoneyQuery.class, MoneyReport.class, MoneyReports::money)
                        .limited(),
                Operation.read("forecast", "GET money/forecast", ForecastQuery.class, Forecast.class,
                        MoneyForecasts::forecast).limited());
    }

    static MoneyReport money(MoneyQuery query, View view) {
        var year = query.financialYear().orElse(FinancialYear.of(view.asAt()));
        var allocations = Funds.allocations(view, year);
        var before = Funds.allocations(view, year.previous());
        var grants = GrantMoney.of(view);
        List<MoneyLine> lines = new ArrayList<>();
        for (var district : asked(query.district(), allocations, grants)) {
            lines.add(line(district.called(),
                    allocations.stream().filter(each -> each.district() == district).toList(),
                    before.stream().filter(each -> each.district() == district).toList(),
                    grants.stream().filter(each -> each.whose().district() == district).toList(), year, view,
                    published(district, year, view)));
        }
        if (query.district().isEmpty() && !lines.isEmpty()) {
            lines.add(line("all together", allocations, before, grants, year, view, Optional.empty()));
        }
        return new MoneyReport(summary(lines, year, view.asAt()), once(lines.stream()
                .flatMap(line -> warnings(line, year)).toList()),
                reconciliation(lines, query, year, view), lines);
    }

    private static Set<District> asked(Optional<District> district, List<Allocation> allocations,
            List<GrantMoney> grants) {
        if (district.isPresent()) {
            return EnumSet.of(district.get());
        }
        Set<District> all = EnumSet.noneOf(District.class);
        allocations.forEach(each -> all.add(each.district()));
        grants.forEach(each -> all.add(each.whose().district()));
        return all;
    }

    private static Stream<MoneyWarning> warnings(MoneyLine line, FinancialYear year) {
        return Stream.of(Optional.of(line.outlook()).filter(outlook -> !outlook.equals(LASTS)),
                line.unpaidBefore().filter(unpaid -> !unpaid.equals(line.carriedIn()) && !isEmpty(line))
                        .map(unpaid -> "%s was brought over, and %s of %s was not paid: %s %s.".formatted(
                                line.carriedIn().words(), unpaid.words(), year.previous(),
                                difference(line.carriedIn(), unpaid).words(),
                                line.carriedIn().compareTo(unpaid) > 0 ? "too much" : "less")))
                .flatMap(Optional::stream).map(sentence -> new MoneyWarning(line.district(), sentence));
    }

    /// Whether nothing was allocated or brought over, so that all that can be said is that.
    private static boolean isEmpty(MoneyLine line) {
        return line.allocation().plus(line.carriedIn()).equals(Money.ZERO);
    }

    /// What is the same for all is told once.
    private static List<MoneyWarning> once(List<MoneyWarning> all) {
        return all.size() < 2 || all.stream().map(MoneyWarning::warning).distinct().count() > 1 ? all
                : List.of(new MoneyWarning("all districts", all.getFirst().warning()));
    }

    private static Money difference(Money one, Money other) {
        return one.compareTo(other) > 0 ? one.minus(other) : other.minus(one);
    }

    /// What districts have not paid out of the year before; nothing said where no allocation of that is recorded.
    private static Optional<Money> unpaid(List<Allocation> allocations, List<GrantMoney> grants, FinancialYear year) {
        return allocations.isEmpty() ? Optional.empty() : Optional.of(Funds.available(allocations)
                .minus(grants.stream().map(grant -> grant.paid(PaidFrom.GRANT, year.firstDay(), year.lastDay()))
                        .reduce(Money.ZERO, Money::plus)));
    }

    private static MoneyLine line(String called, List<Allocation> allocations, List<Allocation> allocatedBefore,
            List<GrantMoney> grants, FinancialYear year, View view, Optional<String> published) {
        var asAt = view.asAt().isBefore(year.lastDay()) ? view.asAt() : year.lastDay();
        var allocated = allocations.stream().map(Allocation::amount).reduce(Money.ZERO, Money::plus);
        var carried = allocations.stream().map(each -> Limits.or0(each.carriedIn())).reduce(Money.ZERO, Money::plus);
        var approved = Money.ZERO;
        var paid = Money.ZERO;
        var before = Money.ZERO;
        var committed = Money.ZERO;
        var topUps = Money.ZERO;
        var charges = Money.ZERO;
        for (var grant : grants) {
            if (isIn(grant.approvedOn(), year)) {
                approved = approved.plus(grant.grant());
            }
            paid = paid.plus(grant.paid(PaidFrom.GRANT, year.firstDay(), asAt));
            before = before.plus(grant.paid(PaidFrom.GRANT, year.previous().firstDay(), asAt.minusYears(1)));
            topUps = topUps.plus(grant.paid(PaidFrom.TOP_UP, year.firstDay(), asAt));
            committed = committed.plus(isOver(year, view.asAt()) ? Money.ZERO : grant.committed());
            if (isIn(grant.certified(), year)) {
                charges = charges.plus(grant.landCharge());
            }
        }
        var available = allocated.plus(carried);
        var forecast = MoneyForecast.of(grants, year, view.asAt());
        return new MoneyLine(called, allocated, carried, unpaid(allocatedBefore, grants, year.previous()), approved,
                paid, committed,
                available.minus(paid).minus(committed), forecast.byTheEnd(), forecast.lowByTheEnd(),
                forecast.highByTheEnd(), before, change(before, paid), published, topUps, charges,
                outlook(available, paid, committed, forecast, year, view.asAt(), allocations.isEmpty()));
    }

    /// What is committed after the end of a year is of the years that follow.
    private static boolean isOver(FinancialYear year, LocalDate asAt) {
        return asAt.isAfter(year.lastDay());
    }

    private static boolean isIn(@Nullable LocalDate day, FinancialYear year) {
        return day != null && year.contains(day);
    }

    private static String change(Money before, Money now) {
        if (before.equals(Money.ZERO)) {
            return now.equals(Money.ZERO) ? "none in either" : "none before";
        }
        var percent = now.minus(before).amount().multiply(BigDecimal.valueOf(100)).divide(before.amount(), 1,
                RoundingMode.HALF_UP);
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + "%";
    }

    private static String signed(String percent) {
        return percent.startsWith("-") ? percent : "+" + percent;
    }

    /// What was published of a district's change, with its sign, or that the sign was lost.
    private static Optional<String> published(District district, FinancialYear year, View view) {
        return !year.equals(FinancialYear.of("2018/19")) ? Optional.empty()
                : Published.FIGURES.on(view.asAt(), "change-" + district.owner())
                        .map(told -> told.figure().value().map(value -> signed(told.figure().words(value))).orElseGet(
                                () -> told.figure().printed().orElse("") + ", sign not known"));
    }

    private static String outlook(Money available, Money paid, Money committed, MoneyForecast forecast,
            FinancialYear year, LocalDate asAt, boolean isUnknown) {
        if (isUnknown) {
            return "No allocation is recorded for " + year + ", so that it cannot be told whether it will last.";
        }
        var bound = paid.plus(committed);
        if (paid.compareTo(available) > 0) {
            return "Overspent: " + paid.minus(available).words() + " more was paid than there is.";
        }
        if (bound.compareTo(available) > 0) {
            return "Overcommitted: " + bound.minus(available).words() + " more is paid or committed than there is.";
        }
        if (forecast.byTheEnd().compareTo(available) > 0) {
            return "An overspend of about " + about(forecast.byTheEnd().minus(available)) + " is expected.";
        }
        var allowed = available.times(BigDecimal.valueOf(UNDERSPEND.at(asAt).value()).movePointLeft(2),
                RoundingMode.HALF_UP);
        var over = available.minus(forecast.byTheEnd());
        return over.compareTo(allowed) > 0 ? (asAt.isBefore(year.lastDay()) ? "An underspend of about " + about(over)
                + " is expected." : over.words() + " was left over.") : LASTS;
    }

    private static String about(Money amount) {
        return Money.of(amount.amount().setScale(0, RoundingMode.HALF_UP)).words();
    }

    private static String summary(List<MoneyLine> lines, FinancialYear year, LocalDate asAt) {
        if (lines.isEmpty()) {
            return "Nothing is recorded for " + year + ".";
        }
        var all = lines.getLast();
        var available = all.allocation().plus(all.carriedIn());
        return "In " + year + (isOver(year, asAt) ? ", which ended on " + LongDate.words(year.lastDay())
                : ", by " + LongDate.words(asAt)) + ", " + all.paid().words()
                + (available.equals(Money.ZERO) ? "" : " of " + available.words()) + " was paid"
                + (isOver(year, asAt) ? "" : " and " + all.committed().words() + " is committed")
                + (available.equals(Money.ZERO) ? "; how much there was for it is not recorded."
                        : all.left().pence() < 0 ? "; " + all.left().negated().words() + " is missing."
                                : "; " + all.left().words() + " is left.");
    }

    private static List<String> reconciliation(List<MoneyLine> lines, MoneyQuery query, FinancialYear year, View view) {
        List<String> told = new ArrayList<>();
        if (!lines.isEmpty()) {
            told.add(
                    "In each line, what was allocated and brought over is what is paid, committed and left, to the penny");
            if (isOver(year, view.asAt())) {
                told.add("The year is over: what is committed now is of the years that follow");
            }
        }
        if (!lines.isEmpty() && query.district().isEmpty() && year.equals(FinancialYear.of("2019/20"))
                && view.caller().belonging().isEmpty()) {
            Published.FIGURES.on(view.asAt(), "allocation-2019").flatMap(each -> each.figure().value()
                    .map(each.figure()::words)).ifPresent(words -> told.add(
                            "The allocations recorded for 2019/20 make " + lines.getLast().allocation().words()
                                    + (lines.getLast().allocation().words().equals(words) ? ", as published"
                                            : ", and " + words + " is published")));
        }
        List<String> partners = new ArrayList<>();
        var sum = Money.ZERO;
        for (var each : Funds.contributions(view, year)) {
            partners.add(each.partner() + " " + each.amount().words());
            sum = sum.plus(each.amount());
        }
        if (!partners.isEmpty()) {
            told.add("Towards the running of the service, apart from grants, partners pay " + sum.words() + ": "
                    + String.join(", ", partners));
        }
        return told;
    }
}
