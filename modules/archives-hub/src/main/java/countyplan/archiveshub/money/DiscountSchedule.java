package countyplan.archiveshub.money;

import java.math.BigDecimal;
import java.util.List;

/// Rates at which what comes later counts less, in steps. The factor of year `t` is the product of `1 / (1 + r)` over the years
/// 1 to `t`, each at the rate of its own step (Green Book, annex on discounting); that of year 0 is 1.
///
/// @param bands in order, from year 0 on, without gaps
public record DiscountSchedule(List<Band> bands) {
    /// A step.
    ///
    /// @param from its first year
    /// @param percent the rate, 3.5 for 3.5%
    public record Band(int from, BigDecimal percent) {
    }

    /// @throws IllegalArgumentException if no step starts in year 0, or they are out of order
    public DiscountSchedule {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.getFirst().from() != 0) {
            throw new IllegalArgumentException("a step from year 0");
        }
        for (var next = 1; next < bands.size(); next++) {
            if (bands.get(next).from() <= bands.get(next - 1).from()) {
                throw new IllegalArgumentException("steps in order, not " + bands);
            }
        }
        if (bands.stream().anyMatch(band -> band.percent().signum() < 0)) {
            throw new IllegalArgumentException("rates of 0 or more, not " + bands);
        }
    }

    /// One rate for all years.
    public static DiscountSchedule flat(BigDecimal percent) {
        return new DiscountSchedule(List.of(new Band(0, percent)));
    }

    /// The rate of a year, 0.035 for 3.5%.
    public double rate(int year) {
        var rate = bands.getFirst().percent();
        for (var band : bands) {
            if (band.from() <= year) {
                rate = band.percent();
            }
        }
        return rate.doubleValue() / 100;
    }

    /// What a pound of a year counts today.
    public double factor(int year) {
        var factor = 1.0;
        for (var each = 1; each <= year; each++) {
            factor /= 1 + rate(each);
        }
        return factor;
    }

    /// The factors of the years from 0, so many of them.
    public double[] factors(int years) {
        var factors = new double[years];
        for (var year = 0; year < years; year++) {
            factors[year] = year == 0 ? 1 : factors[year - 1] / (1 + rate(year));
        }
        return factors;
    }

    /// What a pound in each of the years 1 to the last counts today.
    public double annuity(int years) {
        var sum = 0.0;
        var factor = 1.0;
        for (var year = 1; year <= years; year++) {
            factor /= 1 + rate(year);
            sum += factor;
        }
        return sum;
    }

    /// What a flow counts today: for costs its net present cost, whose opposite is the net present value.
    ///
    /// @throws IllegalArgumentException if the flow is nominal: these rates are for pounds of one year
    public double presentCost(CashFlow costs) {
        if (!costs.base().isReal()) {
            throw new IllegalArgumentException(
                    "a flow in pounds of one year: these rates have inflation taken out already");
        }
        var factors = factors(costs.years());
        var sum = 0.0;
        for (var year = 0; year < factors.length; year++) {
            sum += factors[year] * costs.in(year);
        }
        return sum;
    }

    /// The net present value of costs, and of what they bring.
    public double presentValue(CashFlow costs) {
        return -presentCost(costs);
    }

    /// The same amount in each year of a life that counts as much today as the costs do, for options of unequal lives.
    ///
    /// @param life in years, at least one
    public double equivalentAnnualCost(CashFlow costs, int life) {
        return presentCost(costs) / annuity(life);
    }
}
