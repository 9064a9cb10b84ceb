package countyplan.archiveshub.money;

import java.util.Arrays;

/// Pounds by year, all of one price base. Flows of different bases never mix: turn one into the other's base first.
public final class CashFlow {
    private final PriceBase base;
    private final double[] pounds;

    private CashFlow(PriceBase base, double[] pounds) {
        this.base = base;
        this.pounds = pounds;
    }

    /// A flow of these pounds, from year 0.
    public static CashFlow of(PriceBase base, double... pounds) {
        return new CashFlow(base, pounds.clone());
    }

    /// Nothing for so many years.
    public static CashFlow none(PriceBase base, int years) {
        return new CashFlow(base, new double[years]);
    }

    public PriceBase base() {
        return base;
    }

    /// How many years it has.
    public int years() {
        return pounds.length;
    }

    /// The pounds of a year; nothing after the last.
    public double in(int year) {
        return year < pounds.length ? pounds[year] : 0;
    }

    /// The pounds of each year.
    public double[] byYear() {
        return pounds.clone();
    }

    /// All of it, undiscounted.
    public double total() {
        return Arrays.stream(pounds).sum();
    }

    /// Both together; the shorter one has nothing in the years that it lacks.
    ///
    /// @throws IllegalArgumentException if their price bases differ
    public CashFlow plus(CashFlow other) {
        if (!base.equals(other.base)) {
            throw new IllegalArgumentException("flows of one price base, not " + base + " and " + other.base
                    + ": turn one into the other's base by a stated index first");
        }
        var sum = new double[Math.max(years(), other.years())];
        for (var year = 0; year < sum.length; year++) {
            sum[year] = in(year) + other.in(year);
        }
        return new CashFlow(base, sum);
    }

    /// So many times as much in every year.
    public CashFlow times(double factor) {
        return new CashFlow(base, Arrays.stream(pounds).map(each -> each * factor).toArray());
    }

    /// The same in another price base.
    ///
    /// @param firstYear the year that year 0 is
    /// @throws IllegalArgumentException if the index says nothing of a year in which there is something
    public CashFlow in(PriceBase wanted, PriceIndex index, int firstYear) {
        if (base.equals(wanted)) {
            return this;
        }
        var turned = new double[pounds.length];
        for (var year = 0; year < turned.length; year++) {
            if (pounds[year] != 0) {
                turned[year] = pounds[year] * index.level(wanted.year().orElse(firstYear + year))
                        / index.level(base.year().orElse(firstYear + year));
            }
        }
        return new CashFlow(wanted, turned);
    }
}
