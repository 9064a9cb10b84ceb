package countyplan.actionplans.rules;

import countyplan.actionplans.RiskRating;
import countyplan.core.values.Dated;
import java.time.LocalDate;

/// Rates risks by likelihood times impact, each from 1 to 5.
///
/// @param moderate the score from which a risk is moderate; below it is low
/// @param high the score from which it is high
/// @param veryHigh the score from which it is very high
public record RiskMatrix(String name, int moderate, int high, int veryHigh) {

    /// The matrices by the day they took effect. Councils publish five by five matrices that differ in their borders; the
    /// first is ours, and as old as [RagRule#IN_FORCE].
    public static final Dated<RiskMatrix> IN_FORCE = Dated.of("matrix for rating risks",
            Dated.from(LocalDate.of(1974, 4, 1), new RiskMatrix("Five by five", 5, 10, 15), "Countyplan's default")
                    .marked("ours"));

    /// The rating of a score.
    public RiskRating rate(int score) {
        return score >= veryHigh ? RiskRating.VERY_HIGH : score >= high ? RiskRating.HIGH
                : score >= moderate ? RiskRating.MODERATE : RiskRating.LOW;
    }
}
