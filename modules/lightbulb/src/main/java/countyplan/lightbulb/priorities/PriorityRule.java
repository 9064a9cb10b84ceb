package countyplan.lightbulb.priorities;

import countyplan.core.About;
import java.util.Optional;

/// A version of the rule by which cases that wait are put in order: points for urgency, complexity, age, where the person is,
/// and time waited. It holds from its day on; the one that was entered for the latest day counts.
public record PriorityRule(
        @About(value = "its version", example = "2019-04") PriorityRuleId rule,
        @About(value = "points for help that is urgent", example = "40") int urgent,
        @About(value = "points for a complex situation", example = "10") int complex,
        @About(value = "points for each full week waited since the referral", example = "2") int week,
        @About(value = "at most so many points for waiting", example = "60") int mostForWaiting,
        @About(value = "points for somebody aged 80 and over", example = "5") int agedEightyAndOver,
        @About(value = "points for somebody under 18", example = "10") int under18,
        @About(value = "points for somebody whom a hospital referred", example = "15") int fromHospital,
        @About(value = "who decided it", example = "Lightbulb board, 8 April 2019") String source,
        @About(value = "why it is as it is", example = "Waiting counts up to 30 weeks", detail = true) Optional<String> note) {
}
