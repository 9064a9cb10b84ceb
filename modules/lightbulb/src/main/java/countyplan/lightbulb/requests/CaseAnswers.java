package countyplan.lightbulb.requests;

import countyplan.core.About;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.cases.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What people ask of the service about cases: the Ombudsman, requesters of information, the department, and readers of case
/// studies.
public final class CaseAnswers {
    private CaseAnswers() {
    }

    /// Asks for a story.
    @About("tells the story of a case day by day, and every time in which nothing was recorded")
    public record AskChronology(
            @About(value = "the case's reference", example = "lb-2019-0002") CaseReference reference,
            @About(value = "after so many days without an entry there is a gap; as configured unless said", example = "21", unit = "days") OptionalInt gap) {
    }

    /// A story.
    public record ChronologyAnswer(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "what happened, oldest first", rows = true) List<ChronologyRow> story) {
    }

    /// An event, or a gap.
    public record ChronologyRow(
            @About("the day") LocalDate day,
            @About("what happened") String what,
            @About("why, as recorded") Optional<String> why,
            @About("the days without an entry, if it is a gap") OptionalInt gapDays) {
    }

    /// Asks for the page.
    @About("writes the story of a case as a page to send, with the times in which nothing was recorded in bold")
    public record AskChronologyPage(
            @About(value = "the case's reference", example = "lb-2019-0002") CaseReference reference,
            @About(value = "after so many days without an entry there is a gap; as configured unless said", example = "21", unit = "days") OptionalInt gap) {
    }

    /// Asks for a pack.
    @About("answers what requests under the Freedom of Information Act ask every year about grants, with definitions, and without small numbers of people")
    public record AskFoi(
            @About(value = "the financial year; that of the day of the answer unless said", example = "2019/20") Optional<FinancialYear> year) {
    }

    /// The answers.
    public record FoiAnswer(
            @About(value = "in a sentence", headline = true) String summary,
            @About("the financial year") FinancialYear year,
            @About(value = "the answers", rows = true) List<FoiRow> answers) {
    }

    /// An answer.
    public record FoiRow(
            @About("what is asked") String question,
            @About("the answer") String answer,
            @About("how it is counted") String definition) {
    }

    /// Asks for the return.
    @About("gives the figures of grants approved in a financial year, by tenure and amount, as the yearly return to the department asks for them")
    public record AskReturn(
            @About(value = "the financial year; that of the day of the answer unless said", example = "2019/20") Optional<FinancialYear> year) {
    }

    /// The figures.
    public record ReturnAnswer(
            @About(value = "in a sentence", headline = true) String summary,
            @About("the financial year") FinancialYear year,
            @About("what is known of the form of the return") String note,
            @About(value = "the figures", rows = true) List<ReturnRow> figures) {
    }

    /// A figure.
    public record ReturnRow(
            @About("by what right people live there") Tenure tenure,
            @About("how much the grants are") String band,
            @About("how many grants were approved") int approved,
            @About(value = "how much all of them are", unit = "GBP") Money amount,
            @About("how many grants were completed") int completed) {
    }

    /// Asks for a case study.
    @About("writes a case study on the service's form; it is refused while names or words of the empty form are in it")
    public record AskStudy(
            @About(value = "the study's id", example = "melton-2019") StudyId study) {
    }
}
