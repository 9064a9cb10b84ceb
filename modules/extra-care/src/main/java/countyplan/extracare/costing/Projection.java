package countyplan.extracare.costing;

import countyplan.core.values.Money;
import countyplan.extracare.models.Part;
import countyplan.extracare.models.PartKind;
import countyplan.extracare.models.PriceShape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// What a plan costs the council at some schemes over some years, week by week: exact to the penny, in every week and in every
/// sum of them.
public final class Projection {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Plan plan;
    private final List<Site> sites;
    private final Assumptions assumed;
    private final Weeks weeks;
    private final int[] upTo;
    private final long[] grossOfWeek;
    private final long[] incomeOfWeek;
    private final long[][] grossOfSite;
    private final long[][] incomeOfSite;
    private final List<Part> parts;
    private final long[][] grossOfPart;

    private Projection(Plan plan, List<Site> sites, Assumptions assumed) {
        this.plan = plan;
        this.sites = sites;
        this.assumed = assumed;
        this.weeks = Weeks.of(assumed.first(), assumed.years());
        this.upTo = weeks.all().stream().mapToInt(Weeks.Week::upTo).toArray();
        this.parts = plan.ofTheCouncil();
        this.grossOfWeek = new long[weeks.all().size()];
        this.incomeOfWeek = new long[weeks.all().size()];
        this.grossOfSite = new long[assumed.years()][sites.size()];
        this.incomeOfSite = new long[assumed.years()][sites.size()];
        this.grossOfPart = new long[assumed.years()][parts.size()];
    }

    /// Works it out.
    public static Projection of(Plan plan, List<Site> sites, Assumptions assumed) {
        var projection = new Projection(plan, sites, assumed);
        for (var year = 0; year < assumed.years(); year++) {
            projection.spend(year);
            projection.charge(year);
        }
        return projection;
    }

    private void spend(int year) {
        for (var place = 0; place < parts.size(); place++) {
            var part = parts.get(place);
            var yearly = shares(part, raised(part.yearly().orElse(Money.ZERO), assumed.uplift(), year));
            var hourly = raised(part.hourly().orElse(Money.ZERO), assumed.uplift(), year).pence();
            for (var site = 0; site < sites.size(); site++) {
                if (part.isAt(sites.get(site).scheme())) {
                    if (part.shape() == PriceShape.BLOCK || part.shape() == PriceShape.CORE_AND_SPOT) {
                        spend(year, place, site, Accrual.yearly(yearly.get(site), weeks.lengths().get(year)));
                    }
                    var hours = hours(part, sites.get(site));
                    if (hours > 0) {
                        spend(year, place, site, Accrual.hourly(hourly, hours));
                    }
                }
            }
        }
    }

    /// Hundredths of hours a week that are paid by the hour.
    private static long hours(Part part, Site site) {
        var all = part.hundredthsAWeek(site.hours());
        return switch (part.shape()) {
            case BLOCK, INCLUDED, NOT_PRICED -> 0;
            case DELIVERED -> all;
            case CORE_AND_SPOT -> Math.max(0, all - part.coreHours().orElse(BigDecimal.ZERO).movePointRight(2)
                    .longValueExact());
        };
    }

    /// A sum for all schemes of a part, shared: planned care by the hours that tenants have, all else evenly, since one scheme
    /// needs somebody there as much as another.
    private List<Long> shares(Part part, Money sum) {
        var isByHours = part.kind() == PartKind.COMMISSIONED_CARE
                && sites.stream().anyMatch(site -> part.isAt(site.scheme()) && site.hours() > 0);
        var weights = sites.stream().map(site -> !part.isAt(site.scheme()) ? BigDecimal.ZERO
                : isByHours ? BigDecimal.valueOf(site.hours()) : BigDecimal.ONE).toList();
        return shared(sum, weights);
    }

    private static List<Long> shared(Money sum, List<BigDecimal> weights) {
        return weights.stream().allMatch(weight -> weight.signum() == 0)
                ? weights.stream().map(weight -> 0L).toList()
                : sum.share(weights).stream().map(Money::pence).toList();
    }

    private void spend(int year, int part, int site, Accrual accrual) {
        var sum = grow(year, accrual, grossOfWeek);
        grossOfSite[year][site] += sum;
        grossOfPart[year][part] += sum;
    }

    /// Adds what grows in each week of a year to these weeks; answers what has grown in all.
    private long grow(int year, Accrual accrual, long[] ofWeek) {
        var before = 0L;
        for (int place = weeks.firsts().get(year), end = weeks.firsts().get(year + 1); place < end; place++) {
            var now = accrual.upTo(upTo[place]);
            ofWeek[place] += now - before;
            before = now;
        }
        return before;
    }

    private void charge(int year) {
        var weekly = raised(plan.weekly(), assumed.chargeUplift(), year);
        if (weekly.pence() == 0) {
            return;
        }
        var budgeted = assumed.income().map(each -> budgeted(each, year));
        for (var site = 0; site < sites.size(); site++) {
            var accrual = budgeted.isPresent()
                    ? Accrual.yearly(budgeted.get().get(site), weeks.lengths().get(year))
                    : Accrual.weekly(weekly.pence(), sites.get(site).payers());
            incomeOfSite[year][site] += grow(year, accrual, incomeOfWeek);
        }
    }

    /// Budgeted income, for a charge of another height in proportion to it, shared by those who pay.
    private List<Long> budgeted(Assumptions.Budgeted income, int year) {
        var whole = new Money(
                BigDecimal.valueOf(income.yearly().pence()).multiply(BigDecimal.valueOf(plan.weekly().pence()))
                        .divide(BigDecimal.valueOf(income.weekly().pence()), 0, RoundingMode.HALF_UP).longValueExact());
        return shared(raised(whole, assumed.chargeUplift(), year),
                sites.stream().map(site -> BigDecimal.valueOf(site.payers())).toList());
    }

    /// A price after so many rises, rounded to the penny once.
    private static Money raised(Money price, BigDecimal percent, int times) {
        return times == 0 || percent.signum() == 0 ? price
                : price.times(BigDecimal.ONE.add(percent.divide(HUNDRED)).pow(times), RoundingMode.HALF_UP);
    }

    public Plan plan() {
        return plan;
    }

    List<Site> sites() {
        return sites;
    }

    /// How many years it goes on.
    int years() {
        return assumed.years();
    }

    Weeks weeks() {
        return weeks;
    }

    Money grossOfWeek(int week) {
        return new Money(grossOfWeek[week]);
    }

    Money incomeOfWeek(int week) {
        return new Money(incomeOfWeek[week]);
    }

    /// What a scheme costs in a year.
    public Money gross(int year, int site) {
        return new Money(grossOfSite[year][site]);
    }

    /// What its charges bring in in a year.
    public Money income(int year, int site) {
        return new Money(incomeOfSite[year][site]);
    }

    /// What all schemes cost in a year.
    public Money gross(int year) {
        return sum(grossOfSite[year]);
    }

    /// What all charges bring in in a year.
    public Money income(int year) {
        return sum(incomeOfSite[year]);
    }

    /// Over all years.
    public Money gross() {
        return sum(grossOfWeek);
    }

    /// Over all years.
    public Money income() {
        return sum(incomeOfWeek);
    }

    /// What is left for the council to pay over all years.
    public Money net() {
        return gross().minus(income());
    }

    /// What parts cost over all years that, if they were no longer bought, would leave money to spend.
    Money cashable() {
        var sum = 0L;
        for (var year : grossOfPart) {
            for (var part = 0; part < year.length; part++) {
                sum += parts.get(part).cashable() ? year[part] : 0;
            }
        }
        return new Money(sum);
    }

    /// What each part costs over all years, by its place among those of the council.
    List<Money> byPart() {
        List<Money> all = new ArrayList<>();
        for (var part = 0; part < parts.size(); part++) {
            var sum = 0L;
            for (var year : grossOfPart) {
                sum += year[part];
            }
            all.add(new Money(sum));
        }
        return all;
    }

    private static Money sum(long[] pence) {
        var sum = 0L;
        for (var each : pence) {
            sum = Math.addExact(sum, each);
        }
        return new Money(sum);
    }
}
