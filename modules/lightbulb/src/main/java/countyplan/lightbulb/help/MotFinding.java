package countyplan.lightbulb.help;

import countyplan.core.About;
import countyplan.core.Ref;
import countyplan.lightbulb.cases.CaseReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something that the Housing MOT found. It leads to an action or a referral, or the person declines it.
public record MotFinding(
        @About(value = "the case's reference", example = "lb-2019-0001") CaseReference reference,
        @About(value = "the finding's id", example = "stairs-at-night") FindingId finding,
        @About(value = "the head of the Housing MOT", example = "technology-and-falls") MotHead head,
        @About(value = "what was found", example = "The stairs are dark at night") String title,
        @About(value = "where in the home", example = "stairs") Optional<String> place,
        @About(value = "the day it was found", example = "2019-06-12") LocalDate found,
        @About(value = "the orders, works, grants or referrals that it leads to", example = "lightbulb/cases/lb-2019-0001/orders/grab-rail-1", detail = true) List<Ref> leadsTo) {
}
