package countyplan.archiveshub.costing;

import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.money.Payback;
import countyplan.archiveshub.money.ReturnRate;
import countyplan.core.values.FinancialYear;
import java.util.Locale;

/// When an option has paid for itself, and what it returns, in words.
public final class PaybackWords {
    private PaybackWords() {
    }

    /// "It never pays back within 60 years: £144,700 a year is saved or comes in, against £16,443,000 spent once".
    public static String of(Costed option) {
        var flow = option.flow();
        var payback = Payback.of(flow);
        var once = once(option);
        var yearly = yearly(option);
        if (payback.year().isPresent() && payback.year().getAsInt() > 0) {
            return "It has paid for itself by the end of " + new FinancialYear(option.appraisal().starts().startYear()
                    + payback.year().getAsInt()) + ", year " + (payback.year().getAsInt() + 1)
                    + ", not counting that later pounds count less";
        }
        if (payback.year().isPresent()) {
            return "It costs nothing that would have to be paid back";
        }
        return "It never pays back within " + option.appraisal().years() + " years: "
                + (yearly.pence() < 0 ? yearly.negated().words() + " a year is saved or comes in" : "nothing is saved")
                + ", against " + once.words() + " spent once";
    }

    /// What is spent once, less what comes in once.
    public static countyplan.core.values.Money once(Costed option) {
        return option.entered(LineKind.CAPITAL, LineKind.ONE_OFF_REVENUE).minus(option.entered(LineKind.RECEIPT));
    }

    /// What recurs, less what is saved and comes in; below nothing where that is more.
    public static countyplan.core.values.Money yearly(Costed option) {
        return option.entered(LineKind.RECURRING_REVENUE)
                .minus(option.entered(LineKind.RECURRING_SAVING, LineKind.RECURRING_INCOME));
    }

    /// "3.2%", or why there is none.
    public static String returns(Costed option) {
        return switch (ReturnRate.of(option.flow().times(-1).byYear())) {
            case ReturnRate.One(var rate) -> String.format(Locale.UK, "%.2f%%", rate * 100);
            case ReturnRate.None() -> "none: it is worth nothing today at no rate";
            case ReturnRate.Several(var rates) -> "several, so that none of them tells: " + String.join(", ",
                    rates.stream().map(rate -> String.format(Locale.UK, "%.2f%%", rate * 100)).toList());
        };
    }

    /// Where a published total adds one year of what recurs to what is spent once: a sentence that says so. A year is taken for
    /// one if it is off by 1% or less, as published sums are often cut down to the thousand.
    public static java.util.Optional<String> mixed(Costed option) {
        var once = once(option);
        var yearly = yearly(option);
        return option.option().publishedTotal().filter(total -> yearly.pence() != 0
                && Math.abs(total.minus(once).minus(yearly).pence()) * 100 <= Math.abs(yearly.pence()))
                .map(total -> "The published total of %s, %s, mixes what comes once, %s, with one year of what recurs, %s"
                        .formatted(option.id(), total.words(), once.words(), total.minus(once).words()));
    }
}
