package countyplan.lightbulb.help;

import countyplan.core.About;
import countyplan.lightbulb.cases.CaseReference;
import java.time.LocalDate;
import java.util.Optional;

/// A referral onwards: somebody else can help with something.
public record Referral(
        @About(value = "the case's reference", example = "lb-2019-0001") CaseReference reference,
        @About(value = "the referral's id", example = "first-contact") ReferralId referral,
        @About(value = "the way on", example = "first-contact-plus") ReferralRoute route,
        @About(value = "what for", example = "A lunch club near home") String title,
        @About(value = "the day it was made", example = "2019-06-14") LocalDate made,
        @About(value = "what came of it", example = "Goes every Thursday") Optional<String> outcome) {
}
