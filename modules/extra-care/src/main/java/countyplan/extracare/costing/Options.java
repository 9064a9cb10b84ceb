package countyplan.extracare.costing;

import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.extracare.Words;
import countyplan.extracare.models.Charge;
import countyplan.extracare.models.ModelId;
import countyplan.extracare.models.ModelState;
import countyplan.extracare.models.PaidBy;
import countyplan.extracare.models.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Compares service models with one of them.
final class Options {
    private static final int HUNDRED = 100;
    private static final long THOUSAND = 1_000;
    private static final List<Integer> OTHERWISE = List.of(-20, -10, 10, 20);

    private Options() {
    }

    static Comparison compare(AskComparison ask, View view) {
        var plans = Plans.all(view, view.asAt());
        var baselines = ask.baselineOn().map(day -> Plans.all(view, day)).orElse(plans);
        var baseline = baseline(baselines, ask.baseline());
        var premises = Premises.of(ask, view, Premises.FIVE_YEARS, baseline.weekly());
        var before = Projection.of(baseline, premises.sites(), premises.assumed());
        List<OptionLine> lines = new ArrayList<>();
        List<String> effects = new ArrayList<>();
        var leftOut = new TreeSet<String>();
        for (var plan : plans) {
            var after = Projection.of(plan, premises.sites(), premises.assumed());
            var line = line(before, after, premises);
            lines.add(line);
            plan.unknown().forEach(each -> leftOut.add(plan.model().model() + ": " + each));
            plan.cover(premises.schemes()).forEach(each -> leftOut.add(plan.model().model() + ": " + each));
            if (!plan.model().model().equals(baseline.model().model())) {
                effects.addAll(effects(baseline, plan, line));
            }
        }
        var best = lines.stream().filter(line -> line.state() != ModelState.REJECTED)
                .filter(line -> !line.model().equals(baseline.model().model()))
                .max(java.util.Comparator.comparing(OptionLine::netSaving));
        var over = Words.counted(premises.assumed().years(), "year", "years") + " from "
                + LongDate.words(premises.assumed().first());
        return new Comparison(best.map(line -> "Over %s, %s would save %s, lose %s of income and so save %s net of %s."
                .formatted(over, line.model(), line.saving().words(), line.incomeLost().words(),
                        line.netSaving().words(), before.net().words()))
                .orElse("There is nothing to compare with " + baseline.model().title() + "."),
                premises.told(), effects, List.copyOf(leftOut), lines);
    }

    private static Plan baseline(List<Plan> plans, Optional<ModelId> asked) {
        return asked.map(model -> Plans.one(plans, model)).orElseGet(
                () -> plans.stream().filter(plan -> plan.state() == ModelState.IN_FORCE).findFirst()
                        .orElseThrow(() -> Refused.conflict("no-model-in-force",
                                "No model is in force on that day: say with which to compare, as `baseline`")));
    }

    private static OptionLine line(Projection before, Projection after, Premises premises) {
        var saving = before.gross().minus(after.gross());
        var lost = before.income().minus(after.income());
        var cashable = before.cashable().minus(after.cashable());
        var aWeek = aWeek(before.plan(), after.plan());
        var payers = premises.sites().stream().mapToLong(Site::payers).sum();
        return new OptionLine(after.plan().model().model(), after.plan().state(), after.gross(), after.income(),
                after.net(), saving, lost, saving.minus(lost), cashable, saving.minus(cashable),
                aWeek.pence() == 0 ? 0
                        : BigDecimal.valueOf(payers, 3).setScale(0, RoundingMode.HALF_UP).intValueExact(),
                Optional.of(aWeek).filter(each -> each.pence() != 0));
    }

    /// By how much a week what a tenant pays rises, as far as charges are known.
    private static Money aWeek(Plan before, Plan after) {
        return charged(after).minus(charged(before));
    }

    private static Money charged(Plan plan) {
        return plan.charges().stream().flatMap(charge -> charge.weekly().stream()).reduce(Money.ZERO, Money::plus);
    }

    private static List<String> effects(Plan before, Plan after, OptionLine line) {
        List<String> told = new ArrayList<>();
        var name = after.model().title();
        told.add("%s: the council %s %s net; %s of what it pays less can be spent elsewhere".formatted(name,
                line.netSaving().pence() < 0 ? "pays" : "saves", absolute(line.netSaving()), line.cashable().words()));
        var open = after.charges().stream().filter(charge -> charge.weekly().isEmpty()).map(Charge::title).toList();
        line.aWeek().ifPresent(each -> told.add("%s: %s who pay have %s a week %s%s".formatted(name,
                Words.counted(line.tenants(), "tenant", "tenants"), absolute(each),
                each.pence() < 0 ? "less to pay" : "more to pay", open.isEmpty() ? ""
                        : ", or less of a change: " + String.join(" and ", open) + " is still to be agreed")));
        after.parts().stream().filter(part -> part.paidBy() == PaidBy.HOUSING_PROVIDER)
                .filter(part -> before.parts().stream().noneMatch(same -> same.paidBy() == PaidBy.HOUSING_PROVIDER
                        && same.kind() == part.kind()))
                .map(Part::title).forEach(title -> told.add(name + ": the housing provider pays for "
                        + title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1)));
        if (after.model().cutsOffer() || after.model().changesNature()) {
            told.add(name + ": " + (after.model().cutsOffer() ? "it cuts what tenants are offered" : "")
                    + (after.model().cutsOffer() && after.model().changesNature() ? ", and " : "")
                    + (after.model().changesNature() ? "it changes what Extra Care is" : ""));
        }
        return told;
    }

    private static String absolute(Money money) {
        return (money.pence() < 0 ? money.negated() : money).words();
    }

    static Sensitivity sensitivity(AskSensitivity ask, View view) {
        var plans = Plans.all(view, view.asAt());
        var after = Plans.one(plans, ask.model());
        var before = baseline(plans, ask.baseline());
        var premises = Premises.of(ask, view, Premises.FIVE_YEARS, before.weekly());
        var assumed = premises.assumed();
        var saved = saved(before, after, premises.sites(), assumed);
        List<SensitivityLine> lines = new ArrayList<>();
        for (var change : OTHERWISE) {
            lines.add(line("tenants who pay", change, saved, saved(before, after,
                    premises.sites().stream().map(site -> site.scaled(HUNDRED, HUNDRED + change)).toList(),
                    new Assumptions(assumed.first(), assumed.years(), assumed.uplift(), assumed.chargeUplift(),
                            assumed.income().map(each -> new Assumptions.Budgeted(scaled(each.yearly(), change),
                                    each.weekly()))))));
        }
        for (var change : OTHERWISE) {
            lines.add(line("hours of care", change, saved, saved(before, after,
                    premises.sites().stream().map(site -> site.scaled(HUNDRED + change, HUNDRED)).toList(), assumed)));
        }
        for (var change : OTHERWISE) {
            lines.add(line("prices", change, saved,
                    saved(priced(before, change), priced(after, change), premises.sites(), assumed)));
        }
        var even = breakEven(before, after, premises);
        return new Sensitivity("%s saves %s net over %s against %s%s.".formatted(after.model().title(), saved.words(),
                Words.counted(assumed.years(), "year", "years"), before.model().title(),
                even.map(payers -> "; with " + payers.toPlainString() + " tenants who pay it would save nothing, and "
                        + Premises.number(premises.sites().stream().mapToLong(Site::payers).sum(), 3) + " do")
                        .orElse("")),
                premises.told(), even, lines);
    }

    private static Money saved(Plan before, Plan after, List<Site> sites, Assumptions assumed) {
        return Projection.of(before, sites, assumed).net().minus(Projection.of(after, sites, assumed).net());
    }

    private static SensitivityLine line(String what, int change, Money saved, Money otherwise) {
        return new SensitivityLine(what, Math.abs(change) + "% " + (change < 0 ? "less" : "more"), otherwise,
                otherwise.minus(saved));
    }

    private static Money scaled(Money money, int change) {
        return money.times(BigDecimal.valueOf(HUNDRED + change).movePointLeft(2), RoundingMode.HALF_UP);
    }

    private static Plan priced(Plan plan, int change) {
        return new Plan(plan.model(), plan.state(), plan.parts().stream().map(part -> new Part(part.model(),
                part.part(), part.title(), part.kind(), part.begins(), part.ends(), part.servedBy(), part.shape(),
                part.yearly().map(each -> scaled(each, change)), part.hourly().map(each -> scaled(each, change)),
                part.coreHours(), part.schemes(), part.paidBy(), part.cashable(), part.source())).toList(),
                plan.charges());
    }

    /// With how many who pay in full what is paid less equals what is brought in less.
    private static Optional<BigDecimal> breakEven(Plan before, Plan after, Premises premises) {
        var assumed = premises.assumed();
        var saving = Projection.of(before, premises.sites(), assumed).gross()
                .minus(Projection.of(after, premises.sites(), assumed).gross());
        var one = List.of(new Site(premises.sites().isEmpty()
                ? new countyplan.extracare.homes.SchemeId("one") : premises.sites().getFirst().scheme(), 1, 1, 0, 0,
                THOUSAND));
        var plain = new Assumptions(assumed.first(), assumed.years(), assumed.uplift(), assumed.chargeUplift(),
                Optional.empty());
        var each = Projection.of(before, one, plain).income().minus(Projection.of(after, one, plain).income());
        return each.pence() <= 0 || saving.pence() < 0 ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(saving.pence()).divide(BigDecimal.valueOf(each.pence()), 1,
                        RoundingMode.HALF_UP));
    }
}
