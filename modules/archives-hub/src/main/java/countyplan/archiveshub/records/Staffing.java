package countyplan.archiveshub.records;

import countyplan.core.About;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import java.util.Optional;

/// What a project team costs over some years.
@About("what a project team costs")
public record Staffing(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "the id of the staff cost", example = "project-team") StaffingId staffing,
        @About(value = "which team", example = "Project team") String title,
        @About(value = "in all its years", example = "574,000", unit = "GBP") Money amount,
        @About(value = "its first year", example = "2022/23") FinancialYear starts,
        @About(value = "its last year", example = "2024/25") FinancialYear ends,
        @About(value = "the line that it is part of, if that is said", example = "revenue") Optional<LineId> within,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {

    /// @throws countyplan.core.Refused if it ends before it starts
    public Staffing {
        if (ends.compareTo(starts) < 0) {
            throw countyplan.core.Refused.invalid("ends-before-it-starts", "A team's last year is not before its first",
                    new countyplan.core.Fault("ends", ends.toString(), "a year from " + starts));
        }
    }
}
