package countyplan.archiveshub.records;

import countyplan.core.About;
import java.util.Optional;

/// Something that a standard asks of an option, with what shows that it is met or what is missing.
@About("something that a standard asks of an option")
public record Requirement(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "the option's id", example = "c") OptionId option,
        @About(value = "the requirement's id", example = "storage-25-years") RequirementId requirement,
        @About(value = "whose standard", example = "national-archives") Standard standard,
        @About(value = "what it asks for", example = "Room for the growth of 25 years") String title,
        @About(value = "the bounds to be kept to, where there are any", example = "14-20 °C, 40-60% RH", detail = true) Optional<String> bounds,
        @About(value = "what shows that it is met", example = "Spatial analysis of 2022") Optional<String> evidence,
        @About(value = "what is missing", example = "Holdings are not measured") Optional<String> gap,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {
}
