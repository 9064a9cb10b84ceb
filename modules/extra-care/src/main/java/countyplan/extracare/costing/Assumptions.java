package countyplan.extracare.costing;

import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What a projection takes for granted.
///
/// @param first its first day
/// @param years how many years of twelve months it goes on
/// @param uplift by how many percent prices rise at the end of each twelve months
/// @param chargeUplift by how many percent charges rise then
/// @param income what the council's charge is budgeted to bring in a year, in the place of what those who pay yield
public record Assumptions(
        LocalDate first, int years, BigDecimal uplift, BigDecimal chargeUplift, Optional<Budgeted> income) {

    /// Income as budgeted.
    ///
    /// @param yearly a year
    /// @param weekly by a charge of so much a week
    public record Budgeted(Money yearly, Money weekly) {
    }

    /// Its last day.
    LocalDate last() {
        return first.plusYears(years).minusDays(1);
    }

    /// Plainly as things are.
    public static Assumptions plain(LocalDate first, int years) {
        return new Assumptions(first, years, BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty());
    }
}
