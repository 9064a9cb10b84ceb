package countyplan.archiveshub.rules;

import countyplan.archiveshub.money.Plain;
import java.math.BigDecimal;
import java.util.Optional;

/// By how much a cost is raised for what appraisals leave out. It begins with the upper bound of the works' mix, and comes down
/// only so far as what is done about it is shown, never below the lower bound. A council's own data comes before both.
///
/// @param capital percent of the capital cost
/// @param duration percent of the duration of the works
/// @param why how it came about, in words
public record OptimismBias(BigDecimal capital, BigDecimal duration, String why) {

    /// The bias of a mix.
    ///
    /// @param mitigated percent of it that is dealt with, from 0 to 100
    /// @param evidence what shows that
    /// @throws IllegalArgumentException if something is dealt with and nothing shows it
    public static OptimismBias of(BuildMix mix, BigDecimal mitigated, Optional<String> evidence) {
        if (mitigated.signum() < 0 || mitigated.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("from 0 to 100 percent of the bias dealt with");
        }
        if (mitigated.signum() > 0 && evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    "evidence for what is said to be dealt with: optimism bias is only taken "
                            + "down with evidence (Green Book supplementary guidance)");
        }
        var capital = left(mix.blended(BiasClass::capitalMost), mix.blended(BiasClass::capitalLeast), mitigated);
        var duration = left(mix.blended(BiasClass::durationMost), mix.blended(BiasClass::durationLeast), mitigated);
        return new OptimismBias(capital, duration, mitigated.signum() == 0 ? "the upper bound of " + mix
                : "the upper bound of " + mix + ", less " + mitigated.stripTrailingZeros().toPlainString()
                        + "% that is dealt with: " + evidence.orElseThrow());
    }

    private static BigDecimal left(BigDecimal most, BigDecimal least, BigDecimal mitigated) {
        return Plain.of(most.multiply(BigDecimal.valueOf(100).subtract(mitigated)).movePointLeft(2).max(least));
    }
}
