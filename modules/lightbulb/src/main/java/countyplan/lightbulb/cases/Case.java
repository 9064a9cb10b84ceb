package countyplan.lightbulb.cases;

import countyplan.core.About;
import countyplan.lightbulb.District;
import countyplan.lightbulb.Worker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A case as it is held on a day. It tells nothing by which a person could be known; who the case is about is held
/// apart.
public record Case(
        @About(value = "the case's reference", example = "lb-2019-0006") CaseReference reference,
        @About(value = "the district, whose the case is", example = "hinckley-and-bosworth") District district,
        @About(value = "by what right the person lives there", example = "owner-occupier", detail = true) Tenure tenure,
        @About(value = "who referred it", example = "customer-service-centre", detail = true) ReferralSource source,
        @About(value = "why, in the referrer's words and without names", example = "Stairs and bathing") String concern,
        @About(value = "the day the referral came", example = "2019-05-07") LocalDate received,
        @About(value = "how old the person is", example = "aged-80-and-over", detail = true) AgeBand ageBand,
        @About(value = "how soon help is needed", example = "non-urgent") Urgency urgency,
        @About(value = "whether the situation is simple or complex", example = "simple", detail = true) Complexity complexity,
        @About(value = "what the person cannot do, or what is wrong with the home", example = "bathing", detail = true) List<Need> needs,
        @About(value = "whose work it is", example = "housing-support-co-ordinator") Worker worker,
        @About(value = "the team", example = "Melton locality", detail = true) Optional<String> team) {
}
