package countyplan.extracare.contracts;

import countyplan.core.About;
import countyplan.extracare.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What an indicator of a contract was measured to be over a period. Whether that is as it is to be follows from its target.
public record Reading(
        @About(value = "the contract's id", example = "extra-care-2018") ContractId contract,
        @About(value = "the indicator's id", example = "visits-on-time") IndicatorId indicator,
        @About(value = "the reading's id", example = "2022-q1") ReadingId reading,
        @About(value = "the period's first day", example = "2022-07-01") LocalDate begins,
        @About(value = "the period's last day", example = "2022-09-30") LocalDate ends,
        @About(value = "what was measured, in the unit of the indicator", example = "96.5") BigDecimal measured,
        @About(value = "where that is told, and what of it is made up", example = "Contract meeting, July 2022", detail = true) String source,
        @About(value = "what else there is to know of it", example = "Two weeks of August are not in it", detail = true) Optional<String> note) {

    /// @throws countyplan.core.Refused where the number has too many decimals to be kept
    public Reading {
        measured = Limits.exact("measured", measured);
    }
}
