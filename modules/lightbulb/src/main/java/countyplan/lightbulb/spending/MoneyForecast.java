package countyplan.lightbulb.spending;

import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import countyplan.lightbulb.grants.PaidFrom;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/// What is expected to be paid of grants in the months left of a year: as much a month as in the last twelve full months, with
/// the range in which eight of ten months, or ends of a year, would fall if months came by chance (1.28 standard deviations).
/// Where fewer than six of these have a payment, what is committed is spread over the months left, and the range is from
/// nothing to all of it. Countyplan's own method.
///
/// @param paid so far, in the year
/// @param left how many months are to come, the one asked about by the part of it that is left
record MoneyForecast(Money paid, double left, double mean, double deviation, Money committed, boolean isByHistory) {
    private static final int MONTHS = 12;
    private static final int FEWEST = 6;
    private static final double EIGHT_OF_TEN = 1.2816;

    static MoneyForecast of(List<GrantMoney> grants, FinancialYear year, LocalDate asAt) {
        var now = YearMonth.from(asAt);
        var months = new double[MONTHS];
        for (var grant : grants) {
            for (var payment : grant.payments()) {
                var ago = (int) ChronoUnit.MONTHS.between(YearMonth.from(payment.paid()), now);
                if (payment.pays() == PaidFrom.GRANT && ago >= 1 && ago <= MONTHS) {
                    months[ago - 1] += payment.amount().pence();
                }
            }
        }
        var mean = Arrays.stream(months).average().orElse(0);
        var deviation = Math.sqrt(
                Arrays.stream(months).map(each -> (each - mean) * (each - mean)).sum() / (MONTHS - 1));
        return new MoneyForecast(sum(grants, year, asAt), monthsLeft(year, asAt), mean, deviation,
                grants.stream().map(GrantMoney::committed).reduce(Money.ZERO, Money::plus),
                Arrays.stream(months).filter(each -> each > 0).count() >= FEWEST);
    }

    private static Money sum(List<GrantMoney> grants, FinancialYear year, LocalDate asAt) {
        return grants.stream().map(grant -> grant.paid(PaidFrom.GRANT, year.firstDay(),
                asAt.isBefore(year.lastDay()) ? asAt : year.lastDay())).reduce(Money.ZERO, Money::plus);
    }

    private static double monthsLeft(FinancialYear year, LocalDate asAt) {
        if (!asAt.isBefore(year.lastDay())) {
            return 0;
        }
        if (asAt.isBefore(year.firstDay())) {
            return MONTHS;
        }
        return ChronoUnit.MONTHS.between(YearMonth.from(asAt), YearMonth.from(year.lastDay())) + partLeft(asAt);
    }

    /// How much of a month is left after a day of it.
    static double partLeft(LocalDate asAt) {
        return 1 - (double) asAt.getDayOfMonth() / asAt.lengthOfMonth();
    }

    /// Expected for so many months, or a part of one.
    Money expected(double months) {
        return isByHistory ? pounds(mean * months) : left == 0 ? Money.ZERO : pounds(committed.pence() * months / left);
    }

    Money low(double months) {
        return isByHistory ? pounds(Math.max(0, mean * months - EIGHT_OF_TEN * deviation * Math.sqrt(months)))
                : Money.ZERO;
    }

    Money high(double months) {
        return isByHistory ? pounds(mean * months + EIGHT_OF_TEN * deviation * Math.sqrt(months)) : expected(months);
    }

    /// To the pound: nobody can expect a penny.
    private static Money pounds(double pence) {
        return Money.of(BigDecimal.valueOf(pence).movePointLeft(2).setScale(0, RoundingMode.HALF_UP));
    }

    /// By the end of the year.
    Money byTheEnd() {
        return paid.plus(expected(left));
    }

    Money lowByTheEnd() {
        return paid.plus(low(left));
    }

    Money highByTheEnd() {
        return paid.plus(high(left));
    }
}
