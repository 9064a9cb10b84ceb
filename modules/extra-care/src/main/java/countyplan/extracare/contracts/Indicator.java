package countyplan.extracare.contracts;

import countyplan.core.About;
import countyplan.extracare.Limits;
import java.math.BigDecimal;

/// A number by which it is told how well a contract is kept.
public record Indicator(
        @About(value = "the contract's id", example = "extra-care-2018") ContractId contract,
        @About(value = "the indicator's id", example = "visits-on-time") IndicatorId indicator,
        @About(value = "what it counts", example = "Planned visits within 15 minutes of their time") String title,
        @About(value = "what it is to be", example = "95") BigDecimal target,
        @About(value = "of what it is a number", example = "percent") String unit,
        @About(value = "whether more is better", example = "yes") boolean moreIsBetter,
        @About(value = "where that is told", example = "Fictional", detail = true) String source) {

    /// @throws countyplan.core.Refused where the target has too many decimals to be kept
    public Indicator {
        target = Limits.exact("target", target);
    }

    /// Whether a number is as it is to be.
    public boolean isMetBy(BigDecimal measured) {
        return moreIsBetter ? measured.compareTo(target) >= 0 : measured.compareTo(target) <= 0;
    }
}
