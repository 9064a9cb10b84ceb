package countyplan.archiveshub.records;

import countyplan.core.About;
import countyplan.core.values.Money;
import java.util.Optional;
import java.util.OptionalInt;

/// An option, with what was published of it beside what its cost plan comes to.
@About("an option of an appraisal")
public record Option(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "the option's id", example = "c") OptionId option,
        @About(value = "what it is called", example = "Strong rooms by the Eastern Annexe") String title,
        @About(value = "whether it does something or the least that must be done", example = "do-something") OptionKind kind,
        @About(value = "for how many years it lasts, where not for all of the appraisal", example = "60", unit = "years", detail = true) OptionalInt life,
        @About(value = "the capital cost as published", example = "15,888,000", unit = "GBP", detail = true) Optional<Money> publishedCapital,
        @About(value = "the net present value as published", example = "7,800,000", unit = "GBP", detail = true) Optional<Money> publishedNpv,
        @About(value = "the total as published, or implied by what is", example = "16,299,000", unit = "GBP") Optional<Money> publishedTotal,
        @About(value = "how the published numbers are to be read", example = "Printed", detail = true) Optional<String> basis,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {
}
