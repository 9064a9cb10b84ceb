package countyplan.lightbulb.spending;

import countyplan.core.View;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import countyplan.lightbulb.grants.PaidFrom;
import countyplan.lightbulb.money.Allocation;
import countyplan.lightbulb.money.MoneyRecords.Forecast;
import countyplan.lightbulb.money.MoneyRecords.ForecastQuery;
import countyplan.lightbulb.money.MoneyRecords.MonthLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Answers month by month what is paid of a year's grants, and is expected to be.
public final class MoneyForecasts {
    private MoneyForecasts() {
    }

    static Forecast forecast(ForecastQuery query, View view) {
        var year = query.financialYear().orElse(FinancialYear.of(view.asAt()));
        var grants = GrantMoney.of(view).stream()
                .filter(each -> query.district().map(each.whose().district()::equals).orElse(true)).toList();
        var available = Funds.allocations(view, year).stream()
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
        return new Forecast(summary(forecast, available, year, view.asAt()),
                List.of(forecast.isByHistory()
                        ? "As much a month as in the last twelve full months; eight of ten months, and of ends of the year,"
                                + " would fall within the range if months came by chance; Countyplan's own method"
                        : "Fewer than six of the last twelve full months have a payment: what is committed is spread over the"
                                + " months left, from nothing to all of it; Countyplan's own method"),
                months);
    }

    private static String summary(MoneyForecast forecast, Money available, FinancialYear year, LocalDate asAt) {
        var of = available.equals(Money.ZERO) ? "" : " of " + available.words();
        var unknown = available.equals(Money.ZERO) ? "; how much there is for it is not recorded." : ".";
        if (!asAt.isBefore(year.lastDay())) {
            return "By the end of " + year + " " + forecast.paid().words() + of + " was paid" + unknown;
        }
        return forecast.highByTheEnd().equals(Money.ZERO)
                ? "Nothing is paid or committed in " + year + unknown
                : "By the end of " + year + " about " + forecast.byTheEnd().words() + of
                        + " is expected to be paid, between " + forecast.lowByTheEnd().words() + " and "
                        + forecast.highByTheEnd().words() + unknown;
    }
}
