package countyplan.archiveshub.records;

import countyplan.core.About;
import java.util.Optional;

/// A risk or limitation of an option.
@About("a risk or limitation of an option")
public record Risk(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "the option's id", example = "c") OptionId option,
        @About(value = "the risk's id", example = "parking") RiskId risk,
        @About(value = "what may happen", example = "Car parking is affected") String title,
        @About(value = "how grave it is", example = "medium") Rating rating,
        @About(value = "the post or team that answers for it", example = "Property Services") Optional<String> owner,
        @About(value = "what is done about it", example = "A travel plan") Optional<String> response,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {
}
