package countyplan.lightbulb.grants;

import countyplan.core.About;
import countyplan.core.Document;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.help.WorkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is asked of and about a grant beside what its register answers.
public final class GrantAnswers {
    private GrantAnswers() {
    }

    /// Asks what an application lacks.
    @About("tells what an application for a grant must have to be valid, what of it there is, and since when it is valid")
    public record AskChecklist(
            @About(value = "the case's reference", example = "lb-2019-0003") CaseReference reference,
            @About(value = "the work that the grant pays for", example = "wet-room") WorkId work) {
    }

    /// The checklist of an application.
    public record ChecklistAnswer(
            @About(value = "in a sentence", headline = true) String summary,
            @About("the day the application came") Optional<LocalDate> applied,
            @About("the day on which the application was valid: when the last of what is needed came") Optional<LocalDate> valid,
            @About("where the list is published") String source,
            @About(value = "what is needed", rows = true) List<ChecklistRow> requirements) {
    }

    /// A requirement.
    public record ChecklistRow(
            @About("what it is") String requirement,
            @About("the day since which it is met") Optional<LocalDate> met,
            @About("how it stands") String standing) {
    }

    /// Asks for the letter.
    @About("writes the letter that asks an applicant for what their application lacks; it names nobody, so that the name is put in by hand")
    public record AskLetter(
            @About(value = "the case's reference", example = "lb-2019-0003") CaseReference reference,
            @About(value = "the work that the grant pays for", example = "wet-room") WorkId work) {
    }

    /// A page to print.
    @About("a page to print")
    public record Page(@About("the page") Document file) {
    }

    /// Decides.
    @About("decides an application for a grant on the day of the change, and keeps every decision; a grant can be determined again")
    public record Decide(
            @About(value = "the case's reference", example = "lb-2019-0003") CaseReference reference,
            @About(value = "the work that the grant pays for", example = "ramp") WorkId work,
            @About(value = "what is decided", example = "approved") DecisionOutcome outcome,
            @About(value = "the expense properly to be incurred on the eligible works; the lowest estimate unless said", example = "3900", unit = "GBP") Optional<Money> expense,
            @About(value = "the charges for services beforehand and beside; those of the application unless said", example = "300", unit = "GBP") Optional<Money> charges,
            @About(value = "the grant; what follows from the expense, the charges and the contribution unless said", example = "4200", unit = "GBP") Optional<Money> amount,
            @About(value = "which of the works are eligible; all of them unless said", example = "The ramp without the handrail") Optional<String> eligible,
            @About(value = "the first day of payment, if it is put off", example = "2020-04-01") Optional<LocalDate> payFrom,
            @About(value = "the reasons; a refusal must give them", example = "Necessary and appropriate, reasonable and practicable") Optional<String> reasons) {
    }

    /// Asks for the charge.
    @About("computes the local land charge that a grant leaves on an owner's home, and tells until when it lasts and what was decided")
    public record AskCharge(
            @About(value = "the case's reference", example = "lb-2019-0002") CaseReference reference,
            @About(value = "the work that the grant pays for", example = "bathroom") WorkId work) {
    }

    /// A local land charge.
    public record ChargeAnswer(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "the grant", unit = "GBP") Money grant,
            @About(value = "the charge", unit = "GBP") Money charge,
            @About("its first day, when the works were certified as complete") Optional<LocalDate> from,
            @About("its last day") Optional<LocalDate> until,
            @About("whether it is in force") boolean inForce,
            @About("where the rule is published") String source,
            @About(value = "what was decided about repayment", rows = true) List<RepaymentRow> repayments) {
    }

    /// A decision on repayment.
    public record RepaymentRow(
            @About("the day of the decision") LocalDate decided,
            @About("what was decided") RepaymentDecision decision,
            @About(value = "how much is to be paid back", unit = "GBP") Money amount,
            @About("what was considered") String considered) {
    }
}
