package countyplan.archiveshub.money;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers with no more decimals than they need, and none of them written with a power of ten.
public final class Plain {
    private Plain() {
    }

    /// `12` of 12.000000, `1.5` of 1.50.
    public static BigDecimal of(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// The same of a number that there may be.
    public static Optional<BigDecimal> of(Optional<BigDecimal> number) {
        return number.map(Plain::of);
    }
}
