package countyplan.lightbulb.grants;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.help.WorkId;
import java.time.LocalDate;
import java.util.Optional;

/// What a council decided about repayment when a home with a local land charge changed hands. To ask for any of it is
/// at the council's discretion, case by case.
public record Repayment(
        @About(value = "the case's reference", example = "lb-2019-0002") CaseReference reference,
        @About(value = "the work that the grant paid for", example = "bathroom") WorkId work,
        @About(value = "the decision's id", example = "1") RepaymentId repayment,
        @About(value = "the day the home changed hands", example = "2026-10-02") LocalDate disposed,
        @About(value = "the day of the decision", example = "2026-10-19") LocalDate decided,
        @About(value = "what was decided", example = "demanded-in-part") RepaymentDecision decision,
        @About(value = "how much is to be paid back", example = "2000", unit = "GBP") Money amount,
        @About(value = "what was considered: hardship, work, health, care", example = "Moved to be cared for by a daughter") String considered,
        @About(value = "how the money came back, or is to come", example = "From the sale, by the solicitor", detail = true) Optional<String> settled) {
}
