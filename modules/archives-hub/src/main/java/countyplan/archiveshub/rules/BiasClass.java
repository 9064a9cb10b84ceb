package countyplan.archiveshub.rules;

import java.math.BigDecimal;

/// How much appraisals of one class of works have been found to leave out: percent of the duration and of the capital cost, at
/// the most and at the least.
public record BiasClass(String id, String title, BigDecimal durationMost, BigDecimal durationLeast,
        BigDecimal capitalMost,
        BigDecimal capitalLeast) {
}
