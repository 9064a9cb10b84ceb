package countyplan.lightbulb.cases;

import countyplan.core.About;
import countyplan.lightbulb.Worker;
import java.time.LocalDate;
import java.util.Optional;

/// The case went from one post to another, so that the person had to deal with somebody new. People were promised one point
/// of contact, and one hand-off at most where there is a grant.
public record HandOff(
        @About(value = "the case's reference", example = "lb-2019-0002") CaseReference reference,
        @About(value = "the hand-off's id", example = "1") HandOffId handOff,
        @About(value = "whose work it was", example = "housing-support-co-ordinator") Worker giver,
        @About(value = "whose work it is now", example = "technical-officer") Worker taker,
        @About(value = "the day", example = "2019-02-18") LocalDate made,
        @About(value = "why", example = "The grant's works need a technical officer") String why,
        @About(value = "how the person was told", example = "By letter", detail = true) Optional<String> told) {
}
