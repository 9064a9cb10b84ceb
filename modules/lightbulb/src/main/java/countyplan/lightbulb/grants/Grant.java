package countyplan.lightbulb.grants;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.help.WorkId;
import java.time.LocalDate;
import java.util.Optional;

/// A Disabled Facilities Grant (Housing Grants, Construction and Regeneration Act 1996, part I) for a work: one, however
/// many jobs the work has.
public record Grant(
        @About(value = "the case's reference", example = "lb-2019-0002") CaseReference reference,
        @About(value = "the work that it pays for", example = "bathroom") WorkId work,
        @About(value = "what it is for", example = "Level access shower") String title,
        @About(value = "the day of the first enquiry", example = "2019-02-04") LocalDate enquired,
        @About(value = "what the test of resources asks the person to pay", example = "450", unit = "GBP") Optional<Money> contribution,
        @About(value = "the evidence for that, or why there is no test", example = "Benefit letter of 2 April 2019 seen", detail = true) Optional<String> evidence,
        @About(value = "what the district adds of its own accord, apart from the grant", example = "1500", unit = "GBP", detail = true) Optional<Money> topUp,
        @About(value = "the day the works were begun", example = "2019-04-29", detail = true) Optional<LocalDate> begun,
        @About(value = "the good reason for beginning before approval", example = "The person was to come home from hospital", detail = true) Optional<String> goodReason,
        @About(value = "the day the council certified the works as complete", example = "2019-06-07", detail = true) Optional<LocalDate> certified) {
}
