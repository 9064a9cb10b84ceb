package countyplan.archiveshub.answers;

import countyplan.archiveshub.records.AppraisalId;
import countyplan.archiveshub.records.OptionId;
import countyplan.archiveshub.rules.Vintage;
import countyplan.core.About;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Inputs and outputs of the comparison of options, and of what one costs year by year.
public final class ComparisonRecords {
    private ComparisonRecords() {
    }

    @About("compares the options of an appraisal over their whole lives, and tells whether other rules would change their order")
    public record AskComparison(
            @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
            @About(value = "by this vintage of the rules, and not by that which the appraisal names", example = "green-book-2026") Optional<Vintage> under) {
    }

    public record Comparison(
            @About(value = "in a sentence", headline = true) String summary,
            @About("the rules it is worked out by") String rules,
            @About("what was left out, and what to know") List<String> leftOut,
            @About("the order under each set of rules") List<UnderRules> underRules,
            @About(value = "each option, the cheapest first", rows = true) List<OptionLine> options) {
    }

    public record UnderRules(
            @About("the vintage") String rules,
            @About("whether it is, or was, in force") boolean inForce,
            @About("the order, the cheapest first; = between those that tie") String order,
            @About("whether that is another order") boolean changes,
            @About(value = "what the cheapest costs today", unit = "GBP") Optional<Money> cheapest,
            @About(value = "what to know of the vintage", detail = true) Optional<String> mark) {
    }

    public record OptionLine(
            @About("its place; = where it ties") String rank,
            @About("the option") OptionId option,
            @About(value = "what it is called", detail = true) String title,
            @About("where it stands") String standing,
            @About(value = "spent once, less what comes in once", unit = "GBP") Money once,
            @About(value = "recurring cost a year, less what is saved and comes in; as entered, for one time", unit = "GBP") Money yearly,
            @About(value = "over its whole life, undiscounted", unit = "GBP") Money wholeLife,
            @About(value = "what all of it costs today: the net present cost", unit = "GBP") Money presentCost,
            @About(value = "the net present value: its opposite", unit = "GBP", detail = true) Money presentValue,
            @About(value = "the same amount each year: the equivalent annual cost", unit = "GBP") Money annualCost,
            @About(value = "net present cost against that of the preferred option", unit = "GBP") Optional<Money> againstPreferred,
            @About(value = "net present cost against that of the do-minimum", unit = "GBP", detail = true) Optional<Money> againstDoMinimum,
            @About(value = "when what it saves and brings has paid for it", detail = true) String payback,
            @About(value = "the rate of return at which it is worth nothing today", detail = true) String returns,
            @About(value = "for how many years it lasts", unit = "years", detail = true) int life,
            @About(value = "the total as published or implied", unit = "GBP", detail = true) Optional<Money> published) {
    }

    @About("tells what an option costs in each year, and whether that can be afforded")
    public record AskProfile(
            @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
            @About(value = "the option's id", example = "c") OptionId option) {
    }

    public record YearByYear(
            @About(value = "in a sentence", headline = true) String summary,
            @About("when it has paid for itself, in words") String payback,
            @About("what was left out, and what to know") List<String> leftOut,
            @About("what each partner bears of the recurring revenue cost of a full year") List<PartnerLine> partners,
            @About(value = "each year", rows = true) List<YearLine> years) {
    }

    public record PartnerLine(
            @About("the partner") String partner,
            @About(value = "its share", unit = "percent") Optional<BigDecimal> portion,
            @About(value = "what that comes to in the last year; nothing is said where the share is not known", unit = "GBP") Optional<Money> amount) {
    }

    public record YearLine(
            @About("the year") FinancialYear year,
            @About(value = "capital", unit = "GBP") Money capital,
            @About(value = "one-off revenue", unit = "GBP") Money oneOffRevenue,
            @About(value = "recurring revenue", unit = "GBP") Money recurringRevenue,
            @About(value = "receipts", unit = "GBP") Money receipts,
            @About(value = "savings and income", unit = "GBP") Money savings,
            @About(value = "spent, less what is saved and comes in", unit = "GBP") Money net,
            @About(value = "the same since the first year", unit = "GBP") Money soFar,
            @About(value = "what a pound of the year counts today", detail = true) BigDecimal factor,
            @About(value = "what the year's net counts today", unit = "GBP", detail = true) Money presentCost) {
    }
}
