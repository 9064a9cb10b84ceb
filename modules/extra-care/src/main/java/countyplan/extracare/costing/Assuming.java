package countyplan.extracare.costing;

import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What every question about costs may take for granted.
interface Assuming {
    Optional<LocalDate> from();

    OptionalInt years();

    Optional<BigDecimal> uplift();

    Optional<BigDecimal> chargeUplift();

    Optional<BigDecimal> voids();

    Optional<BigDecimal> payers();

    Optional<Money> income();
}
