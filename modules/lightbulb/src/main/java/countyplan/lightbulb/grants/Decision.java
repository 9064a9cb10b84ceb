package countyplan.lightbulb.grants;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.help.WorkId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// A decision on an application for a grant, with what s34(2) of the Housing Grants, Construction and Regeneration Act 1996
/// asks to be determined. A grant that is determined again keeps all of its decisions; the last one counts.
public record Decision(
        @About(value = "the case's reference", example = "lb-2019-0002") CaseReference reference,
        @About(value = "the work that the grant pays for", example = "bathroom") WorkId work,
        @About(value = "the decision's id", example = "1") DecisionId decision,
        @About(value = "what was decided", example = "approved") DecisionOutcome outcome,
        @About(value = "the day of the decision", example = "2019-04-01") LocalDate decided,
        @About(value = "the reasons", example = "The works are necessary and appropriate, reasonable and practicable") Optional<String> reasons,
        @About(value = "which of the works are eligible", example = "Level access shower") Optional<String> eligible,
        @About(value = "the expense properly to be incurred on them", example = "9200", unit = "GBP") Optional<Money> expense,
        @About(value = "the charges properly incurred for services beforehand and beside", example = "600", unit = "GBP") Optional<Money> charges,
        @About(value = "the estimated expense: both together", example = "9800", unit = "GBP") Optional<Money> estimatedExpense,
        @About(value = "the grant", example = "9350", unit = "GBP") Optional<Money> amount,
        @About(value = "the first day on which payment may begin, if it is put off", example = "2019-06-01", detail = true) Optional<LocalDate> payFrom) {
    /// As they were made, those of one day by their numbers.
    public static final Comparator<Decision> IN_ORDER = Comparator.comparing(Decision::decided)
            .thenComparing(each -> each.decision().value());
}
