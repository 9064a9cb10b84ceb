package countyplan.lightbulb.help;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.CaseReference;
import java.util.Optional;

/// Something done to a home for a case; it may take several jobs, and one grant may pay for all of them.
public record Work(
        @About(value = "the case's reference", example = "lb-2019-0004") CaseReference reference,
        @About(value = "the work's id", example = "stairs") WorkId work,
        @About(value = "what is done", example = "Stair lift") String title,
        @About(value = "what sort of work it is", example = "stairs") WorkKind kind,
        @About(value = "what it is thought to cost", example = "2900", unit = "GBP") Optional<Money> estimate) {
}
