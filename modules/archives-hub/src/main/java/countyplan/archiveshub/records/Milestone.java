package countyplan.archiveshub.records;

import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.util.Optional;
import java.util.OptionalInt;

/// A step of the project, expected when somebody wrote it would be.
@About("a step of the project")
public record Milestone(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "the milestone's id", example = "tender") MilestoneId milestone,
        @About(value = "what is reached then", example = "The tender for the design team resumes") String title,
        @About(value = "when, in your own words", example = "June 2022") Optional<Timescale> expected,
        @About(value = "the RIBA stage that cannot end without it", example = "2") OptionalInt riba,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {
}
