package countyplan.lightbulb.money;

import countyplan.core.About;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import countyplan.lightbulb.District;
import countyplan.lightbulb.granting.Limits;
import java.util.Optional;

/// What a district has for Disabled Facilities Grants in a year. Money that comes late in a year changes it from that day.
public record Allocation(
        @About(value = "the allocation's id", example = "blaby-2019-20") AllocationId allocation,
        @About(value = "the district", example = "blaby") District district,
        @About(value = "the year", example = "2019/20") FinancialYear financialYear,
        @About(value = "how much was allocated", example = "523600", unit = "GBP") Money amount,
        @About(value = "what was brought over from the year before", example = "12000", unit = "GBP") Optional<Money> carriedIn,
        @About(value = "what it may be spent on, where that is limited", example = "To be spent by 31 March", detail = true) Optional<String> conditions,
        @About(value = "where that is told", example = "Better Care Fund plan for 2019/20") String source) {

    /// What there is to spend.
    public Money available() {
        return amount.plus(Limits.or0(carriedIn));
    }
}
