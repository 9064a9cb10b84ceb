package countyplan.archiveshub.operations;

import countyplan.archiveshub.answers.ComparisonRecords.AskProfile;
import countyplan.archiveshub.answers.ComparisonRecords.PartnerLine;
import countyplan.archiveshub.answers.ComparisonRecords.YearByYear;
import countyplan.archiveshub.answers.ComparisonRecords.YearLine;
import countyplan.archiveshub.costing.Costed;
import countyplan.archiveshub.costing.Dossier;
import countyplan.archiveshub.costing.PaybackWords;
import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.records.AppraisalId;
import countyplan.archiveshub.records.OptionId;
import countyplan.archiveshub.registers.Registers;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What an option costs in each year.
final class Profiling {
    private Profiling() {
    }

    /// An option that can be reckoned with.
    ///
    /// @throws Refused if there is none of that name, or it has no cost plan on the day
    static Costed costed(Dossier dossier, AppraisalId appraisal, OptionId option) {
        var found = dossier.find(option).orElseThrow(() -> Refused.notFound("no-such-option",
                "There is no option " + option + " in " + appraisal,
                dossier.options().stream().map(Costed::id).toList()));
        if (found.lines().isEmpty()) {
            throw Refused.conflict("not-costed",
                    "Option %s has no cost plan on %s; add one with `add-plan` and its lines"
                            .formatted(option, "that day"));
        }
        return found;
    }

    static YearByYear profile(AskProfile ask, View view) {
        var dossier = Dossier.of(view, ask.appraisal());
        var option = costed(dossier, ask.appraisal(), ask.option());
        var years = years(dossier, option);
        var most = years.stream().max((one, other) -> one.net().compareTo(other.net())).orElseThrow();
        List<String> left = new ArrayList<>(Leaving.of(option));
        option.assumptions().forEach(what -> left.add("Our assumption: " + what));
        PaybackWords.mixed(option).ifPresent(left::add);
        return new YearByYear("Option %s costs %s once and %s; the most in one year is %s, in %s.".formatted(
                ask.option(), PaybackWords.once(option).words(), recurring(PaybackWords.yearly(option)),
                most.net().words(), most.year()), PaybackWords.of(option), left, partners(view, ask, option), years);
    }

    private static String recurring(Money yearly) {
        return yearly.pence() < 0 ? "saves or brings " + yearly.negated().words() + " a year"
                : yearly.pence() == 0 ? "nothing a year" : yearly.words() + " a year";
    }

    private static List<YearLine> years(Dossier dossier, Costed option) {
        var appraisal = dossier.appraisal();
        var factors = dossier.schedule().factors(appraisal.years());
        Map<LineKind, Money[]> byKind = new EnumMap<>(LineKind.class);
        for (var kind : LineKind.values()) {
            var sums = option.flow(line -> line.kind() == kind).byYear();
            var money = new Money[sums.length];
            for (var year = 0; year < sums.length; year++) {
                money[year] = Dossier.money(sums[year]);
            }
            byKind.put(kind, money);
        }
        List<YearLine> years = new ArrayList<>();
        var soFar = Money.ZERO;
        for (var year = 0; year < appraisal.years(); year++) {
            var savings = byKind.get(LineKind.RECURRING_SAVING)[year].plus(byKind.get(LineKind.RECURRING_INCOME)[year]);
            var net = savings;
            for (var kind : List.of(LineKind.CAPITAL, LineKind.ONE_OFF_REVENUE, LineKind.RECURRING_REVENUE,
                    LineKind.RECEIPT)) {
                net = net.plus(byKind.get(kind)[year]);
            }
            soFar = soFar.plus(net);
            years.add(new YearLine(new FinancialYear(appraisal.starts().startYear() + year),
                    byKind.get(LineKind.CAPITAL)[year], byKind.get(LineKind.ONE_OFF_REVENUE)[year],
                    byKind.get(LineKind.RECURRING_REVENUE)[year], byKind.get(LineKind.RECEIPT)[year], savings, net,
                    soFar, BigDecimal.valueOf(factors[year]).setScale(6, RoundingMode.HALF_UP),
                    Dossier.money(net.pence() / 100.0 * factors[year])));
        }
        return years;
    }

    private static List<PartnerLine> partners(View view, AskProfile ask, Costed option) {
        var revenue = option.entered(LineKind.RECURRING_REVENUE);
        List<PartnerLine> lines = new ArrayList<>();
        for (var share : Registers.PARTNER_SHARES.all(view, Ref.to(Registers.ID, ask.appraisal()))) {
            lines.add(new PartnerLine(share.record().title(), share.record().portion(), share.record().portion()
                    .map(part -> revenue.times(part.movePointLeft(2), RoundingMode.HALF_UP))));
        }
        return lines;
    }
}
