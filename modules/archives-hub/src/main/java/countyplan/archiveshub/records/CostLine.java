package countyplan.archiveshub.records;

import countyplan.archiveshub.chance.Spread;
import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.money.Part;
import countyplan.archiveshub.money.PriceBase;
import countyplan.archiveshub.money.Profile;
import countyplan.core.About;
import countyplan.core.values.Money;
import java.util.List;
import java.util.Optional;

/// A line of a cost plan. Contingency, risk allowance, optimism bias and inflation are lines of their own.
@About("a line of a cost plan")
public record CostLine(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "the option's id", example = "c") OptionId option,
        @About(value = "the cost plan's id", example = "2022-06") PlanId plan,
        @About(value = "the line's id", example = "capital") LineId line,
        @About(value = "what it is called", example = "Capital cost") String title,
        @About(value = "what sort of cost it is, or of what comes in", example = "capital") LineKind kind,
        @About(value = "whether it is what is to be bought or an allowance", example = "base") Part part,
        @About(value = "how much, never below nothing; of what recurs, each time", example = "15,888,000", unit = "GBP") Money amount,
        @About(value = "in what pounds", example = "real 2022", detail = true) PriceBase base,
        @About(value = "in which years", example = "2022/23 10%, 2023/24 45%, 2024/25 45%") Profile profile,
        @About(value = "how sure people are of it", example = "medium") Confidence confidence,
        @About(value = "the post or team that answers for it", example = "Property Services", detail = true) Optional<String> owner,
        @About(value = "how far it may turn out otherwise", example = "triangular -10% 0% +30%", detail = true) Optional<Spread> spread,
        @About(value = "the lines that it turns out alike with, each with a number from -1 to 1", example = "revenue 0.5", detail = true) List<Together> together,
        @About(value = "the risks that an allowance covers", example = "parking", detail = true) List<RiskId> covers,
        @About(value = "allowances that are inside it and not known apart", example = "contingency", detail = true) List<Part> includes,
        @About(value = "what of it is our assumption", example = "Its years", detail = true) Optional<String> assumed,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {
}
