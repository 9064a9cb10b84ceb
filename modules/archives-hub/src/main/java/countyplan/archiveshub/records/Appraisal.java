package countyplan.archiveshub.records;

import countyplan.archiveshub.money.PriceBase;
import countyplan.archiveshub.rules.SeriesName;
import countyplan.archiveshub.rules.Vintage;
import countyplan.archiveshub.money.Plain;
import countyplan.core.About;
import countyplan.core.Faults;
import countyplan.core.values.FinancialYear;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/// An appraisal: the options are compared over so many years, in pounds of one price base, by the rules of one vintage.
@About("an appraisal of options")
public record Appraisal(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "what it is called", example = "Archives, Collections and Learning Hub") String title,
        @About(value = "its first year, from which costs are discounted", example = "2022/23") FinancialYear starts,
        @About(value = "over how many years costs are compared", example = "60", unit = "years") int years,
        @About(value = "the price base: pounds of one year, or nominal", example = "real 2022") PriceBase base,
        @About(value = "the vintage of the rules on discounting", example = "green-book-2022") Vintage rules,
        @About(value = "which of its schedules", example = "standard", detail = true) ScheduleKind schedule,
        @About(value = "the series by which amounts of other price bases are turned into this one", example = "gdp-2025-12", detail = true) Optional<SeriesName> prices,
        @About(value = "the rise of prices in each year after the series", example = "2", unit = "percent", detail = true) Optional<BigDecimal> growth,
        @About(value = "the RIBA stage that the project is in, from 0 to 7", example = "1") OptionalInt riba,
        @About(value = "what of it is our assumption", example = "60 years", detail = true) Optional<String> assumed,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {

    /// @throws countyplan.core.Refused if the years or the RIBA stage are none that can be, or the price base is nominal
    public Appraisal {
        growth = Plain.of(growth);
        var faults = new Faults();
        if (years < 1 || years > 400) {
            faults.add("years", Integer.toString(years), "from 1 to 400 years");
        }
        if (riba.isPresent() && (riba.getAsInt() < 0 || riba.getAsInt() > 7)) {
            faults.add("riba", Integer.toString(riba.getAsInt()), "a RIBA stage from 0 to 7");
        }
        if (!base.isReal()) {
            faults.add("base", base.toString(),
                    "pounds of one year, such as real 2022: the discount rates have inflation "
                            + "taken out; single lines may be nominal where a series of prices is stated");
        }
        faults.refuse("out-of-range", "An appraisal is of real pounds, over years that can be reckoned");
    }
}
