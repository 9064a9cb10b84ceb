package countyplan.lightbulb.requests;

import countyplan.core.About;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.cases.ReferralSource;
import countyplan.lightbulb.help.ReferralRoute;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A case study on the service's form. What is printed of published ones, and no more, is held of them.
public record Study(
        @About(value = "the study's id", example = "melton-2019") StudyId study,
        @About(value = "what it is called", example = "Bathing and getting about in Melton") String title,
        @About(value = "the case that it tells of, if it is held here", example = "lb-2019-0001") Optional<CaseReference> reference,
        @About(value = "the day it was submitted", example = "2019-06-26") Optional<LocalDate> submitted,
        @About(value = "the locality", example = "Melton") Optional<String> locality,
        @About(value = "who referred the case", example = "customer-service-centre") ReferralSource source,
        @About(value = "why it was referred", example = "Bathing and toilet transfers") String concern,
        @About(value = "the day the case began", example = "2019-06-12") Optional<LocalDate> began,
        @About(value = "the day the case ended", example = "2019-06-13") Optional<LocalDate> ended,
        @About(value = "the main issues", example = "Cannot get out of the bath") Optional<String> issues,
        @About(value = "what was done, one by one", example = "Grab rail by the porch door", detail = true) List<String> actions,
        @About(value = "the referrals onwards", example = "adaptations", detail = true) List<ReferralRoute> routes,
        @About(value = "the benefit to the person", example = "Bathes alone again", detail = true) Optional<String> benefit,
        @About(value = "who else was involved", example = "The equipment store", detail = true) Optional<String> others,
        @About(value = "what goes on", example = "A review in six months", detail = true) Optional<String> ongoing,
        @About(value = "anything else", example = "The pole was declined; it can still be had", detail = true) Optional<String> more) {
}
