package countyplan.extracare.costing;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.extracare.models.ModelId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

@About("tells what a service model costs at each scheme, and which cost is out of the ordinary and why")
public record AskSchemeCosts(
        @About(value = "the model's id", example = "keep") ModelId model,
        @About(value = "the first day; that of the financial year of the day asked about unless said", example = "2022-04-01") Optional<LocalDate> from,
        @About(value = "for how many years; 1 unless said", example = "1") OptionalInt years,
        @About(value = "by how much prices rise each year", example = "3.5", unit = "percent") Optional<BigDecimal> uplift,
        @About(value = "by how much charges rise each year", example = "2", unit = "percent") Optional<BigDecimal> chargeUplift,
        @About(value = "how many of the flats are void, in the place of those that are now", example = "8", unit = "percent") Optional<BigDecimal> voids,
        @About(value = "how many tenants pay in full, in the place of those who do now", example = "84", unit = "tenants") Optional<BigDecimal> payers,
        @About(value = "what the charge in force is budgeted to bring in a year, in the place of what those who pay yield", example = "306000", unit = "GBP") Optional<Money> income)
        implements Assuming {
}
