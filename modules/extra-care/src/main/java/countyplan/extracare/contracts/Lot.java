package countyplan.extracare.contracts;

import countyplan.core.About;
import countyplan.extracare.homes.ProviderId;
import countyplan.extracare.homes.SchemeId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A part of a contract that is bid for by itself.
public record Lot(
        @About(value = "the contract's id", example = "extra-care-2018") ContractId contract,
        @About(value = "the lot's id", example = "melton") LotId lot,
        @About(value = "what it is called", example = "Melton") String title,
        @About(value = "each scheme that it is for", example = "melton") List<SchemeId> schemes,
        @About(value = "who won it", example = "radis") Optional<ProviderId> provider,
        @About(value = "how many bid for it", example = "1") OptionalInt bids,
        @About(value = "where that is told, and what of it is made up", example = "Committee report of 5 September 2022, paragraph 15", detail = true) String source) {
}
