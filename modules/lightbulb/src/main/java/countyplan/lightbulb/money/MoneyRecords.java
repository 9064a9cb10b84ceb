package countyplan.lightbulb.money;

import countyplan.core.About;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import countyplan.lightbulb.District;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Inputs and outputs of the reports on money.
public final class MoneyRecords {
    private MoneyRecords() {
    }

    @About("tells what each district has for grants in a year, and what became of it")
    public record MoneyQuery(
            @About(value = "the year; that of the day asked about unless said", example = "2019/20") Optional<FinancialYear> financialYear,
            @About(value = "only this district", example = "blaby") Optional<District> district) {
    }

    public record MoneyReport(
            @About(value = "in a sentence", headline = true) String summary,
            @About("what needs watching") List<MoneyWarning> warnings,
            @About("how it adds up") List<String> reconciliation,
            @About(value = "each district, and all together", rows = true) List<MoneyLine> districts) {
    }

    public record MoneyWarning(
            @About("the district") String district,
            @About("what needs watching there") String warning) {
    }

    public record MoneyLine(
            @About("the district") String district,
            @About(value = "allocated", unit = "GBP") Money allocation,
            @About(value = "brought over from the year before", unit = "GBP") Money carriedIn,
            @About(value = "what was not paid of the year before, where its allocation is recorded", unit = "GBP", detail = true) Optional<Money> unpaidBefore,
            @About(value = "grants approved in the year", unit = "GBP", detail = true) Money approved,
            @About(value = "paid of grants in the year", unit = "GBP") Money paid,
            @About(value = "approved in any year, not paid yet", unit = "GBP") Money committed,
            @About(value = "what is left of the money there is: neither paid nor committed; below nothing if too much is", unit = "GBP") Money left,
            @About(value = "expected to be paid by the end of the year", unit = "GBP") Money forecast,
            @About(value = "at the least", unit = "GBP", detail = true) Money forecastLow,
            @About(value = "at the most", unit = "GBP", detail = true) Money forecastHigh,
            @About(value = "paid in the year before, up to the same day of it", unit = "GBP", detail = true) Money paidBefore,
            @About("what is paid against the year before, with its sign") String change,
            @About(value = "what was published of that, with its sign or that it is not known", detail = true) Optional<String> publishedChange,
            @About(value = "paid of what the district adds of its own accord", unit = "GBP", detail = true) Money topUps,
            @About(value = "local land charges on homes whose works were completed in the year", unit = "GBP", detail = true) Money landCharges,
            @About(value = "whether it will last, in a sentence", detail = true) String outlook) {
    }

    @About("tells month by month what is paid of grants in a year, and is expected to be, with a range")
    public record ForecastQuery(
            @About(value = "the year; that of the day asked about unless said", example = "2019/20") Optional<FinancialYear> financialYear,
            @About(value = "only of this district", example = "blaby") Optional<District> district) {
    }

    public record Forecast(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how it is worked out") List<String> method,
            @About(value = "each month", rows = true) List<MonthLine> months) {
    }

    public record MonthLine(
            @About("its first day") LocalDate month,
            @About(value = "paid, up to the day asked about", unit = "GBP") Money paid,
            @About(value = "expected beyond that", unit = "GBP") Money expected,
            @About(value = "at the least", unit = "GBP") Money low,
            @About(value = "at the most", unit = "GBP") Money high,
            @About(value = "paid and expected by its end", unit = "GBP") Money soFar,
            @About(value = "what there is of the year's money then", unit = "GBP") Money left) {
    }
}
