package countyplan.lightbulb.money;

import countyplan.core.About;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import java.time.LocalDate;
import java.util.Optional;

/// What a partner pays towards the running of Lightbulb in a year.
public record Contribution(
        @About(value = "the contribution's id", example = "county-2019-20") ContributionId funding,
        @About(value = "who pays it", example = "Leicestershire County Council") String partner,
        @About(value = "the year", example = "2019/20") FinancialYear financialYear,
        @About(value = "how much", example = "421600", unit = "GBP") Money amount,
        @About(value = "the day of its yearly review", example = "2019-03-29") Optional<LocalDate> reviewed,
        @About(value = "where that is told", example = "Committee report of 11 November 2019, paragraph 25") String source) {
}
