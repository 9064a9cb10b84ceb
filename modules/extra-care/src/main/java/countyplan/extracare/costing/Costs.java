package countyplan.extracare.costing;

import countyplan.core.Operation;
import countyplan.core.View;
import countyplan.core.values.Dated;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.extracare.Words;
import countyplan.extracare.contracts.Contracts;
import countyplan.extracare.homes.SchemeId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Answers what one service model costs, in all and at each scheme.
public final class Costs {
    private static final int HUNDREDTHS = 2;

    /// How far from the middle a unit cost may be before that is told.
    private static final Dated<Integer> ORDINARY = Dated.of("distance of a unit cost from the middle one in percent",
            Dated.from(LocalDate.of(2018, 10, 29), 10, "Countyplan's default").marked("ours"));

    private Costs() {
    }

    /// The operations on costs.
    public static List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("cost", "GET models/{model}/cost", AskCost.class, CostReport.class, Costs::cost),
                Operation.read("scheme-costs", "GET models/{model}/scheme-costs", AskSchemeCosts.class,
                        SchemeCosts.class, Costs::schemes),
                Operation.read("compare", "GET comparison", AskComparison.class, Comparison.class, Options::compare),
                Operation.read("sensitivity", "GET models/{model}/sensitivity", AskSensitivity.class,
                        Sensitivity.class, Options::sensitivity));
    }

    private static CostReport cost(AskCost ask, View view) {
        var plan = Plans.one(Plans.all(view, view.asAt()), ask.model());
        var premises = Premises.of(ask, view, Premises.FIVE_YEARS, plan.weekly());
        var projection = Projection.of(plan, premises.sites(), premises.assumed());
        var lines = ask.every().orElse(Every.YEAR) == Every.WEEK ? weeks(projection) : years(projection, premises);
        List<String> parts = new ArrayList<>();
        for (var place = 0; place < plan.ofTheCouncil().size(); place++) {
            parts.add(plan.ofTheCouncil().get(place).title() + ": " + projection.byPart().get(place).words());
        }
        return new CostReport("%s costs %s over %s from %s; charges bring in %s, and %s is left for the council to pay."
                .formatted(plan.model().title(), projection.gross().words(),
                        Words.counted(projection.years(), "year", "years"), LongDate.words(premises.assumed().first()),
                        projection.income().words(), projection.net().words()),
                premises.told(), leftOut(plan, premises), parts, lines);
    }

    private static List<String> leftOut(Plan plan, Premises premises) {
        return Stream.concat(plan.unknown().stream(),
                plan.cover(premises.schemes()).stream()).toList();
    }

    private static List<CostLine> weeks(Projection projection) {
        List<CostLine> lines = new ArrayList<>();
        for (var week = 0; week < projection.weeks().all().size(); week++) {
            var gross = projection.grossOfWeek(week);
            var income = projection.incomeOfWeek(week);
            lines.add(new CostLine(projection.weeks().all().get(week).first(), gross, income, gross.minus(income),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return lines;
    }

    private static List<CostLine> years(Projection projection, Premises premises) {
        var let = premises.sites().stream().mapToLong(Site::occupied).sum();
        var withCare = premises.sites().stream().mapToLong(Site::withCare).sum();
        var hours = premises.sites().stream().mapToLong(Site::hours).sum();
        List<CostLine> lines = new ArrayList<>();
        for (var year = 0; year < projection.years(); year++) {
            var gross = projection.gross(year);
            var income = projection.income(year);
            lines.add(new CostLine(premises.assumed().first().plusYears(year), gross, income, gross.minus(income),
                    per(gross, premises.sites().size()), per(gross, let), per(gross, withCare),
                    perHour(gross, hours, projection.weeks().lengths().get(year))));
        }
        return lines;
    }

    /// To the penny.
    private static Optional<Money> per(Money sum, long many) {
        return many == 0 ? Optional.empty()
                : Optional.of(Money.of(sum.amount().divide(BigDecimal.valueOf(many), HUNDREDTHS,
                        RoundingMode.HALF_UP)));
    }

    /// @param hours hundredths a week
    private static Optional<Money> perHour(Money sum, long hours, int days) {
        var all = BigDecimal.valueOf(hours, HUNDREDTHS).multiply(BigDecimal.valueOf(days));
        return hours == 0 ? Optional.empty()
                : Optional.of(Money.of(sum.amount().multiply(BigDecimal.valueOf(7)).divide(all, HUNDREDTHS,
                        RoundingMode.HALF_UP)));
    }

    private static SchemeCosts schemes(AskSchemeCosts ask, View view) {
        var plan = Plans.one(Plans.all(view, view.asAt()), ask.model());
        var premises = Premises.of(ask, view, 1, plan.weekly());
        var projection = Projection.of(plan, premises.sites(), premises.assumed());
        var days = projection.weeks().lengths().stream().mapToInt(Integer::intValue).sum();
        List<SchemeCostLine> lines = new ArrayList<>();
        for (var place = 0; place < premises.sites().size(); place++) {
            var site = premises.sites().get(place);
            var gross = Money.ZERO;
            var income = Money.ZERO;
            for (var year = 0; year < projection.years(); year++) {
                gross = gross.plus(projection.gross(year, place));
                income = income.plus(projection.income(year, place));
            }
            lines.add(new SchemeCostLine(site.scheme(), site.occupied(), gross, income, gross.minus(income),
                    per(gross, site.occupied()), per(gross, site.withCare()), perHour(gross, site.hours(), days),
                    Optional.empty()));
        }
        var told = remarked(lines, Contracts.singleBids(view, premises.assumed().first(), premises.assumed().last()),
                ORDINARY.at(view.asAt()).value());
        var odd = told.stream().filter(line -> line.remark().isPresent()).map(line -> line.scheme().value()).toList();
        return new SchemeCosts("%s costs %s at %s over %s from %s; %s.".formatted(plan.model().title(),
                projection.gross().words(), Words.counted(lines.size(), "scheme", "schemes"),
                Words.counted(projection.years(), "year", "years"), LongDate.words(premises.assumed().first()),
                odd.isEmpty() ? "none is out of the ordinary"
                        : "out of the ordinary for a flat that is let: " + String.join(", ", odd)),
                premises.told(), told);
    }

    /// Tells which costs for a flat are further from the middle one than is ordinary, and why, if that is known.
    static List<SchemeCostLine> remarked(List<SchemeCostLine> lines, Map<SchemeId, String> reasons, int percent) {
        var sorted = lines.stream().flatMap(line -> line.perFlat().stream()).sorted().toList();
        if (sorted.size() < 3) {
            return lines;
        }
        var middle = sorted.get((sorted.size() - 1) / 2);
        return lines.stream().map(line -> {
            var off = line.perFlat().filter(each -> middle.pence() > 0)
                    .map(each -> each.minus(middle).amount().movePointRight(2).divide(middle.amount(), 1,
                            RoundingMode.HALF_UP))
                    .filter(share -> share.abs().compareTo(BigDecimal.valueOf(percent)) > 0);
            return off.isEmpty() ? line
                    : new SchemeCostLine(line.scheme(), line.let(), line.gross(), line.income(), line.net(),
                            line.perFlat(), line.perTenant(), line.perHour(),
                            Optional.of("%s%% %s than the middle one: %s".formatted(off.get().abs().toPlainString(),
                                    off.get().signum() > 0 ? "more" : "less", Optional
                                            .ofNullable(reasons.get(line.scheme()))
                                            .orElse("no reason is recorded"))));
        }).toList();
    }
}
