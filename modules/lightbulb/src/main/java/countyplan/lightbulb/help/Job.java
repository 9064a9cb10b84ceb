package countyplan.lightbulb.help;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.CaseReference;
import java.util.Optional;

/// One part of a work, done by one contractor.
public record Job(
        @About(value = "the case's reference", example = "lb-2019-0004") CaseReference reference,
        @About(value = "the work's id", example = "stairs") WorkId work,
        @About(value = "the job's id", example = "survey") JobId job,
        @About(value = "what is done", example = "Survey of the staircase") String title,
        @About(value = "the firm that does it", example = "Wreake Stair Lifts") Optional<String> contractor,
        @About(value = "its price", example = "120", unit = "GBP") Optional<Money> price) {
}
