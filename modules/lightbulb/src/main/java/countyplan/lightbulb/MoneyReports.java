package countyplan.lightbulb;

import countyplan.core.View;
import countyplan.core.figures.Recorded;
import countyplan.core.register.Held;
import countyplan.core.values.Dated;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.lightbulb.MoneyRecords.Forecast;
import countyplan.lightbulb.MoneyRecords.ForecastQuery;
import countyplan.lightbulb.MoneyRecords.MoneyLine;
import countyplan.lightbulb.MoneyRecords.MoneyQuery;
import countyplan.lightbulb.MoneyRecords.MoneyReport;
import countyplan.lightbulb.MoneyRecords.MonthLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers what there is for grants and what became of it.
final class MoneyReports {
    /// How much of a year's money may be left over before that is a warning.
    private static final Dated<Integer> UNDERSPEND = Dated.of("share of an allocation that may be left over in percent",
            Dated.from(LocalDate.of(1996, 12, 17), 5, "Countyplan's default").marked("ours"));

    private MoneyReports() {
    }

    static MoneyReport money(MoneyQuery query, View view) {
        var year = query.financialYear().orElse(FinancialYear.of(view.asAt()));
        var allocations = allocations(view, year);
        var grants = GrantMoney.of(view);
        List<MoneyLine> lines = new ArrayList<>();
        for (var district : asked(query.district(), allocations, grants)) {
            lines.add(line(district.called(),
                    allocations.stream().filter(each -> each.district() == district).toList(),
                    grants.stream().filter(each -> each.whose().district() == district).toList(), year, view,
                    published(district, year, view)));
        }
        if (query.district().isEmpty()) {
            lines.add(line("all together", allocations, grants, year, view, Optional.empty()));
        }
        List<String> warnings = new ArrayList<>(lines.stream().filter(line -> !line.outlook().equals(LASTS))
                .map(line -> line.district() + ": " + line.outlook().substring(0, line.outlook().length() - 1))
                .toList());
        return new MoneyReport(summary(lines, year, view.asAt()), warnings,
                reconciliation(lines, query, year, view), lines);
    }

    private static final String LASTS = "It should last, and be spent.";

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

    static List<Allocation> allocations(View view, FinancialYear year) {
        List<Allocation> all = new ArrayList<>();
        Ledgers.ALLOCATIONS.stories(view, story -> story.held().map(Held::record)
                .filter(each -> each.financialYear().equals(year)).ifPresent(all::add));
        return all;
    }

    private static MoneyLine line(String called, List<Allocation> allocations, List<GrantMoney> grants,
            FinancialYear year, View view, Optional<String> published) {
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
            committed = committed.plus(grant.committed());
            if (isIn(grant.certified(), year)) {
                charges = charges.plus(grant.landCharge());
            }
        }
        var available = allocated.plus(carried);
        var forecast = MoneyForecast.of(grants, year, view.asAt());
        return new MoneyLine(called, allocated, carried, approved, paid, committed,
                available.minus(paid).minus(committed), forecast.byTheEnd(), forecast.lowByTheEnd(),
                forecast.highByTheEnd(), before, change(before, paid), published, topUps, charges,
                outlook(available, paid, committed, forecast, year, view.asAt(), allocations.isEmpty()));
    }

    private static boolean isIn(@org.jspecify.annotations.Nullable LocalDate day, FinancialYear year) {
        return day != null && year.contains(day);
    }

    private static String change(Money before, Money now) {
        if (before.equals(Money.ZERO)) {
            return now.equals(Money.ZERO) ? "nothing was paid in either year" : "nothing was paid the year before";
        }
        var percent = now.minus(before).amount().multiply(BigDecimal.valueOf(100)).divide(before.amount(), 1,
                RoundingMode.HALF_UP);
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + "%";
    }

    /// What was published of a district's change, with its sign, or that the sign was lost.
    private static Optional<String> published(District district, FinancialYear year, View view) {
        return !year.equals(FinancialYear.of("2018/19")) ? Optional.empty()
                : Published.FIGURES.on(view.asAt(), "change-" + district.owner())
                        .map(told -> told.figure().value().map(told.figure()::words).orElseGet(
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
            return "An overspend of about " + forecast.byTheEnd().minus(available).words() + " is expected.";
        }
        var allowed = available.times(BigDecimal.valueOf(UNDERSPEND.at(asAt).value()).movePointLeft(2),
                RoundingMode.HALF_UP);
        var over = available.minus(forecast.byTheEnd());
        return over.compareTo(allowed) > 0 ? (asAt.isBefore(year.lastDay()) ? "An underspend of about " + over.words()
                + " is expected." : over.words() + " was left over.") : LASTS;
    }

    private static String summary(List<MoneyLine> lines, FinancialYear year, LocalDate asAt) {
        if (lines.isEmpty()) {
            return "Nothing is recorded for " + year + ".";
        }
        var all = lines.getLast();
        return "In " + year + ", by " + LongDate.words(asAt) + ", " + all.paid().words() + " of "
                + all.allocation().plus(all.carriedIn()).words() + " was paid and " + all.committed().words()
                + " is committed; " + (all.left().pence() < 0 ? all.left().negated().words() + " is missing."
                        : all.left().words() + " is left.");
    }

    private static List<String> reconciliation(List<MoneyLine> lines, MoneyQuery query, FinancialYear year, View view) {
        List<String> told = new ArrayList<>();
        for (var line : lines) {
            told.add("%s: %s allocated + %s brought over = %s paid + %s committed + %s left".formatted(line.district(),
                    line.allocation().words(), line.carriedIn().words(), line.paid().words(),
                    line.committed().words(), line.left().words()));
        }
        if (query.district().isEmpty() && year.equals(FinancialYear.of("2019/20"))
                && view.caller().belonging().isEmpty()) {
            Published.FIGURES.on(view.asAt(), "allocation-2019").flatMap(each -> each.figure().value()
                    .map(each.figure()::words)).ifPresent(words -> told.add(
                            "Published for 2019/20: " + words
                                    + "; the records' allocations are " + lines.getLast().allocation().words()));
        }
        List<String> partners = new ArrayList<>();
        var sum = Money.ZERO;
        for (var each : contributions(view, year)) {
            partners.add(each.partner() + " " + each.amount().words());
            sum = sum.plus(each.amount());
        }
        if (!partners.isEmpty()) {
            told.add("Partners pay towards the running of the service, apart from grants: "
                    + String.join(", ", partners) + "; " + sum.words() + " in all");
        }
        return told;
    }

    private static List<Contribution> contributions(View view, FinancialYear year) {
        List<Contribution> all = new ArrayList<>();
        if (view.caller().belonging().isEmpty()) {
            Ledgers.CONTRIBUTIONS.stories(view, story -> story.held().map(Held::record)
                    .filter(each -> each.financialYear().equals(year)).ifPresent(all::add));
        }
        return all;
    }

    static Forecast forecast(ForecastQuery query, View view) {
        var year = query.financialYear().orElse(FinancialYear.of(view.asAt()));
        var grants = GrantMoney.of(view).stream()
                .filter(each -> query.district().map(each.whose().district()::equals).orElse(true)).toList();
        var available = allocations(view, year).stream()
                .filter(each -> query.district().map(each.district()::equals).orElse(true))
                .map(Allocation::available).reduce(Money.ZERO, Money::plus);
        var forecast = MoneyForecast.of(grants, year, view.asAt());
        List<MonthLine> months = new ArrayList<>();
        var soFar = Money.ZERO;
        for (var month = YearMonth.from(year.firstDay()); !month.atDay(1).isAfter(year.lastDay()); month = month
                .plusMonths(1)) {
            var first = month.atDay(1);
            var last = month.atEndOfMonth();
            var paid = grants.stream().map(grant -> grant.paid(PaidFrom.GRANT, first, last)).reduce(Money.ZERO,
                    Money::plus);
            var part = first.isAfter(view.asAt()) ? 1
                    : last.isBefore(view.asAt()) ? 0 : MoneyForecast.partLeft(view.asAt());
            soFar = soFar.plus(paid).plus(forecast.expected(part));
            months.add(new MonthLine(first, paid, forecast.expected(part), forecast.low(part), forecast.high(part),
                    soFar, available.minus(soFar)));
        }
        return new Forecast("By the end of " + year + " about " + forecast.byTheEnd().words() + " of "
                + available.words() + " is expected to be paid, between " + forecast.lowByTheEnd().words() + " and "
                + forecast.highByTheEnd().words() + ".",
                List.of(forecast.isByHistory()
                        ? "As much a month as in the last twelve full months; eight of ten months, and of ends of the year,"
                                + " would fall within the range if months came by chance; Countyplan's own method"
                        : "Fewer than three of the last twelve months have a payment: what is committed is spread over the"
                                + " months left, from nothing to all of it; Countyplan's own method"),
                months);
    }

    /// An allocation that is paid out is not overspent: what is paid in a year of grants in a district is no more than the
    /// district has in that year. What is approved may be more: a mandatory grant is not refused for want of money (HGCRA 1996
    /// s24), and the report on money warns of it.
    static Optional<String> notOverspent(Held<Payment, Entered> held, View view) {
        var payment = held.record();
        if (payment.pays() != PaidFrom.GRANT) {
            return Optional.empty();
        }
        var year = FinancialYear.of(payment.paid());
        var district = Registers.CASES.get(view, payment.reference()).record().district();
        var available = allocations(view, year).stream().filter(each -> each.district() == district).toList();
        if (available.isEmpty()) {
            return Optional.empty();
        }
        var there = available.stream().map(Allocation::available).reduce(Money.ZERO, Money::plus);
        Set<CaseReference> cases = new HashSet<>();
        Registers.CASES.stories(view, story -> story.held().map(Held::record)
                .filter(each -> each.district() == district).ifPresent(each -> cases.add(each.reference())));
        List<Money> paid = new ArrayList<>();
        Registers.PAYMENTS.stories(view, story -> story.held().map(Held::record)
                .filter(each -> each.pays() == PaidFrom.GRANT && year.contains(each.paid())
                        && cases.contains(each.reference()) && !isSame(each, payment))
                .ifPresent(each -> paid.add(each.amount())));
        var others = paid.stream().reduce(Money.ZERO, Money::plus);
        var all = others.plus(payment.amount());
        return all.compareTo(there) <= 0 ? Optional.empty() : Optional.of(
                "With this payment %s of grants would be paid in %s in %s, %s more than the allocation of %s; "
                        .formatted(all.words(), district.called(), year, all.minus(there).words(), there.words())
                        + "enter what was added to the allocation first, with change-allocation");
    }

    private static boolean isSame(Payment one, Payment other) {
        return GrantKey.of(one).equals(GrantKey.of(other)) && one.payment().equals(other.payment());
    }

    /// What the records yield for a figure about money.
    static Optional<Recorded> recorded(String figure, View view) {
        return switch (figure) {
            case "allocation-2019" -> {
                var all = allocations(view, FinancialYear.of("2019/20"));
                yield Optional.of(all.isEmpty() ? Recorded.none("no allocation is recorded for 2019/20")
                        : Recorded.of(all.stream().map(Allocation::amount).reduce(Money.ZERO, Money::plus).amount(),
                                all.size() + " allocations for 2019/20"));
            }
            case "county-contribution" -> {
                var county = contributions(view, FinancialYear.of("2019/20")).stream()
                        .filter(each -> each.partner().contains("County Council")).toList();
                yield Optional.of(county.isEmpty() ? Recorded.none("no contribution is recorded for 2019/20")
                        : Recorded.of(county.stream().map(Contribution::amount).reduce(Money.ZERO, Money::plus)
                                .amount(), county.size() + " contribution for 2019/20"));
            }
            default -> Optional.empty();
        };
    }
}
