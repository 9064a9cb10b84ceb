package countyplan.archiveshub.records;

import countyplan.core.About;
import countyplan.core.values.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A building that the hub lets go, with what its release saves or brings, where that is known.
@About("a building to be released")
public record Building(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "the building's id", example = "site-1") BuildingId building,
        @About(value = "what it is called", example = "First site") String title,
        @About(value = "how it is held", example = "leased") Tenure tenure,
        @About(value = "the last day of its lease", example = "2025-03-31") Optional<LocalDate> leaseEnds,
        @About(value = "what it costs to run", example = "13,000", unit = "GBP a year") Optional<Money> runningCost,
        @About(value = "the rent that is paid", example = "24,000", unit = "GBP a year") Optional<Money> rentPaid,
        @About(value = "the rent that it could bring", example = "17,000", unit = "GBP a year") Optional<Money> rentPotential,
        @About(value = "what its sale could bring, once", example = "800,000", unit = "GBP") Optional<Money> saleReceipt,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {
}
