package countyplan.extracare.costing;

import countyplan.core.About;
import countyplan.core.Fault;
import countyplan.core.Operation;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.extracare.Words;
import countyplan.extracare.homes.SchemeId;
import countyplan.extracare.tenants.TenantId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the council's charge brought in in weeks that are past, from those who paid it.
public final class Takings {
    private static final int MOST_YEARS = 20;

    private Takings() {
    }

    @About("tells what the charge brought in from those who paid it, week by week, or for each of them")
    public record AskIncome(
            @About(value = "only at this scheme", example = "blaby-1") Optional<SchemeId> scheme,
            @About(value = "only from this tenant", example = "t-001") Optional<TenantId> tenant,
            @About(value = "from this day on; the first of the financial year unless said", example = "2022-04-01") Optional<LocalDate> since,
            @About(value = "a line for each, at each scheme; week unless said", example = "tenant") Optional<By> by) {
    }

    /// What a line is of.
    public enum By {
        /// A week at a scheme.
        WEEK,
        /// A month at a scheme.
        MONTH,
        /// A tenant of a scheme.
        TENANT
    }

    @About("what the charge brought in")
    public record IncomeReport(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how it is worked out") List<String> method,
            @About(value = "each scheme and week, month or tenant", rows = true) List<Line> income) {
    }

    /// A week, a month or a tenant.
    public record Line(
            @About("the scheme") SchemeId scheme,
            @About("the Monday of the week, or the first day of the month") Optional<LocalDate> from,
            @About("the tenant") Optional<TenantId> tenant,
            @About("tenants who paid") int payers,
            @About(value = "days paid for, of all of them", unit = "days") int days,
            @About("weeks of a tenant that were paid for in part") int partWeeks,
            @About(value = "brought in", unit = "GBP") Money income) {
    }

    /// The operation on income.
    public static List<Operation<?, ?>> operations() {
        return List.of(Operation.read("income", "GET income", AskIncome.class, IncomeReport.class, Takings::income));
    }

    private static IncomeReport income(AskIncome ask, View view) {
        var since = ask.since().orElse(FinancialYear.of(view.asAt()).firstDay());
        refuseUnfit(since, view.asAt());
        Map<String, Sum> sums = new TreeMap<>();
        var all = new Sum(new SchemeId("all"), Optional.empty(), Optional.empty());
        var length = (int) ChronoUnit.DAYS.between(since, view.asAt()) + 1;
        for (var week : PaidWeek.all(view, since, length)) {
            if (ask.scheme().filter(only -> !only.equals(week.scheme())).isEmpty()
                    && ask.tenant().filter(only -> !only.equals(week.tenant())).isEmpty()) {
                var sum = sum(week, ask.by().orElse(By.WEEK));
                sums.computeIfAbsent(sum.scheme + "/" + sum.from + "/" + sum.tenant, none -> sum).add(week);
                all.add(week);
            }
        }
        return new IncomeReport("From %s to %s the charge brought in %s, from %s who paid it for %s.".formatted(
                LongDate.words(since), LongDate.words(view.asAt()), new Money(all.pence).words(),
                Words.counted(all.payers.size(), "tenant", "tenants"), Words.counted(all.days, "day", "days")),
                List.of("a tenant pays on each day on which they have a tenancy and are charged, what the model in force charges",
                        "a week is paid by the day, a seventh of the charge, rounded to the penny once for each tenant; "
                                + "in a month are the weeks whose Monday, or first day asked about, is in it",
                        "what is owed or waived brings nothing in"),
                sums.values().stream().map(Sum::line).toList());
    }

    private static void refuseUnfit(LocalDate since, LocalDate asAt) {
        if (since.isAfter(asAt) || since.isBefore(asAt.minusYears(MOST_YEARS))) {
            throw Refused.invalid("no-such-weeks", "Income is told of weeks that are past, of at most " + MOST_YEARS
                    + " years",
                    new Fault("since", since.toString(), "a day from " + asAt.minusYears(MOST_YEARS) + " to " + asAt));
        }
    }

    private static Sum sum(PaidWeek week, By by) {
        return switch (by) {
            case WEEK -> new Sum(week.scheme(), Optional.of(week.monday()), Optional.empty());
            case MONTH -> new Sum(week.scheme(), Optional.of(week.first().withDayOfMonth(1)), Optional.empty());
            case TENANT -> new Sum(week.scheme(), Optional.empty(), Optional.of(week.tenant()));
        };
    }

    /// A line in the making.
    private static final class Sum {
        private final SchemeId scheme;
        private final Optional<LocalDate> from;
        private final Optional<TenantId> tenant;
        private final Set<String> payers = new HashSet<>();
        private int days;
        private int partWeeks;
        private long pence;

        Sum(SchemeId scheme, Optional<LocalDate> from, Optional<TenantId> tenant) {
            this.scheme = scheme;
            this.from = from;
            this.tenant = tenant;
        }

        void add(PaidWeek week) {
            payers.add(week.scheme() + "/" + week.tenant());
            days += week.days();
            partWeeks += week.isWhole() ? 0 : 1;
            pence += week.income().pence();
        }

        Line line() {
            return new Line(scheme, from, tenant, payers.size(), days, partWeeks, new Money(pence));
        }
    }
}
