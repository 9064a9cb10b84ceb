package countyplan.extracare.costing;

import countyplan.core.Faults;
import countyplan.core.View;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.extracare.Words;
import countyplan.extracare.homes.SchemeId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The schemes and assumptions that a question about costs is answered from, and what to tell of them.
///
/// @param sites the schemes
/// @param assumed what is taken for granted
/// @param told the same in sentences
record Premises(List<Site> sites, Assumptions assumed, List<String> told) {
    /// How long costs are worked out where nothing is said.
    static final int FIVE_YEARS = 5;

    private static final int MOST_YEARS = 60;
    private static final BigDecimal MOST_PAYERS = BigDecimal.valueOf(1_000_000);
    private static final int THOUSANDTHS = 3;

    /// The schemes by their ids.
    List<SchemeId> schemes() {
        return sites.stream().map(Site::scheme).toList();
    }

    /// @param charged what the council charges a week where `income` is budgeted for
    static Premises of(Assuming asked, View view, int years, Money charged) {
        refuseUnfit(asked, years);
        var from = asked.from().orElse(FinancialYear.of(view.asAt()).firstDay());
        var length = asked.years().orElse(years);
        var sites = sites(asked, view);
        List<String> told = new ArrayList<>();
        told.add("%s with %s let, %s with commissioned care, %s hours a week and %s who pay in full, as they are on %s"
                .formatted(Words.counted(sites.size(), "scheme", "schemes"),
                        Words.counted(sites.stream().mapToLong(Site::occupied).sum(), "flat", "flats"),
                        Words.counted(sites.stream().mapToLong(Site::withCare).sum(), "tenant", "tenants"),
                        number(sites.stream().mapToLong(Site::hours).sum(), 2),
                        number(sites.stream().mapToLong(Site::payers).sum(), THOUSANDTHS),
                        LongDate.words(view.asAt())));
        asked.voids().ifPresent(percent -> told.add("with " + percent.toPlainString() + "% of the flats void"));
        asked.payers().ifPresent(payers -> told.add("those who pay are assumed"));
        var budgeted = asked.income().filter(income -> charged.pence() > 0)
                .map(income -> new Assumptions.Budgeted(income, charged));
        budgeted.ifPresent(each -> told.add("income as budgeted for a charge of " + each.weekly().words()
                + " a week, and of other charges in proportion"));
        told.add("prices rise by %s%% and charges by %s%% a year".formatted(
                asked.uplift().orElse(BigDecimal.ZERO).toPlainString(),
                asked.chargeUplift().orElse(BigDecimal.ZERO).toPlainString()));
        return new Premises(sites, new Assumptions(from, length, asked.uplift().orElse(BigDecimal.ZERO),
                asked.chargeUplift().orElse(BigDecimal.ZERO), budgeted), told);
    }

    private static void refuseUnfit(Assuming asked, int years) {
        var faults = new Faults();
        var given = asked.years().orElse(years);
        if (given < 1 || given > MOST_YEARS) {
            faults.add("years", Integer.toString(given), "from 1 to " + MOST_YEARS + " years");
        }
        percent("uplift", asked.uplift(), faults);
        percent("chargeUplift", asked.chargeUplift(), faults);
        percent("voids", asked.voids(), faults);
        asked.payers().filter(payers -> payers.signum() < 0 || payers.compareTo(MOST_PAYERS) > 0).ifPresent(
                payers -> faults.add("payers", payers.toPlainString(), "from 0 to 1,000,000 tenants"));
        asked.income().filter(income -> income.pence() < 0).ifPresent(
                income -> faults.add("income", income.toString(), "an amount in pounds from 0"));
        faults.refuse("assumption-unusable", "Costs cannot be worked out from what is assumed");
    }

    private static void percent(String where, Optional<BigDecimal> percent, Faults faults) {
        percent.filter(each -> each.signum() < 0 || each.compareTo(BigDecimal.valueOf(100)) > 0
                || each.stripTrailingZeros().scale() > 2).ifPresent(each -> faults.add(where, each.toPlainString(),
                        "percent from 0 to 100, with at most two decimals"));
    }

    private static List<Site> sites(Assuming asked, View view) {
        var sites = Sites.of(view);
        if (asked.voids().isPresent()) {
            var hundredths = asked.voids().get().movePointRight(2).intValueExact();
            sites = sites.stream().map(site -> site.withVoids(hundredths)).toList();
        }
        return asked.payers().isPresent() ? paying(sites, asked.payers().get()) : sites;
    }

    /// So many who pay, where those who pay now are.
    private static List<Site> paying(List<Site> sites, BigDecimal payers) {
        var now = sites.stream().map(site -> BigDecimal.valueOf(site.payers())).toList();
        var weights = now.stream().allMatch(each -> each.signum() == 0)
                ? sites.stream().map(site -> BigDecimal.valueOf(site.occupied())).toList() : now;
        if (weights.stream().allMatch(each -> each.signum() == 0)) {
            return sites;
        }
        var all = payers.movePointRight(THOUSANDTHS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var shares = new Money(all).share(weights);
        List<Site> paying = new ArrayList<>();
        for (var place = 0; place < sites.size(); place++) {
            var site = sites.get(place);
            paying.add(new Site(site.scheme(), site.flats(), site.occupied(), site.withCare(), site.hours(),
                    shares.get(place).pence()));
        }
        return paying;
    }

    /// A whole number of parts as people write it: 170,000 hundredths are 1,700.
    static String number(long parts, int decimals) {
        var plain = BigDecimal.valueOf(parts, decimals).stripTrailingZeros();
        return "%,d".formatted(plain.longValue())
                + (plain.scale() > 0 ? plain.remainder(BigDecimal.ONE).toPlainString().substring(1) : "");
    }
}
