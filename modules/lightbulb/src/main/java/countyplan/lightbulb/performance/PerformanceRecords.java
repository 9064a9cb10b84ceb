package countyplan.lightbulb.performance;

import countyplan.core.About;
import countyplan.lightbulb.District;
import countyplan.lightbulb.Worker;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.help.OrderKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Inputs and outputs of the report on how long cases take.
public final class PerformanceRecords {
    private PerformanceRecords() {
    }

    /// By what cases are put together.
    public enum GroupBy {
        /// District council.
        DISTRICT,
        /// Quarter of the financial year in which a case was completed; what is open is in the last.
        QUARTER,
        /// Team.
        TEAM,
        /// Post whose work it is.
        WORKER,
        /// Whether there is a grant, and how complex the situation is.
        CASE_TYPE
    }

    @About("tells how long cases take and how many wait, with those still open counted beside those completed")
    public record PerformanceQuery(
            @About(value = "by what to put cases together; by district unless said", example = "quarter") Optional<GroupBy> by,
            @About(value = "leaves out what was completed before this day", example = "2019-04-01") Optional<LocalDate> since,
            @About(value = "only of this district", example = "melton") Optional<District> district,
            @About(value = "only of this team", example = "Melton locality") Optional<String> team,
            @About(value = "only of this post", example = "housing-support-co-ordinator") Optional<Worker> worker) {
    }

    public record Performance(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how it is worked out, and what is left out") List<String> method,
            @About("what was published, beside what the records say") List<PublishedLine> published,
            @About("minor adaptations and equipment") List<OrderLine> orders,
            @About("what the Hospital Enablement Team's work saved, hospital by hospital") List<HospitalLine> hospitals,
            @About(value = "each group, and all together", rows = true) List<PerformanceLine> groups) {
    }

    public record OrderLine(
            @About("what was ordered") OrderKind kind,
            @About("how many orders were put in place") int inPlace,
            @About(value = "from the request to that, on average", unit = "days") Optional<BigDecimal> average,
            @About("how many wait") int waiting,
            @About("of these, for cases that are not urgent") int notUrgent,
            @About(value = "how long the oldest of those that wait has waited", unit = "days") OptionalInt oldest) {
    }

    public record HospitalLine(
            @About("which hospital") String hospital,
            @About("how many people went home") int discharged,
            @About("how many of their stays were shortened") int shortened,
            @About(value = "by how much in all", unit = "days") int daysSaved,
            @About("how many repeat admissions were avoided") int avoided,
            @About("how many people came back") int cameBack,
            @About("of how many it is not known yet what the help saved") int notKnown,
            @About("how many are in hospital still") int waiting) {
    }

    public record PublishedLine(
            @About("what it is") String figure,
            @About("as published") String published,
            @About("by the records; none if they cannot say") Optional<String> records,
            @About("from what, or why they cannot say") String from) {
    }

    public record PerformanceLine(
            @About("which group") String group,
            @About("how many cases were completed") int completed,
            @About("how many are open") int open,
            @About(value = "from the referral to the outcome, of the completed alone, on average", unit = "days") Optional<BigDecimal> average,
            @About(value = "the same with the open ones counted", unit = "days") Optional<BigDecimal> averageWithOpen,
            @About(value = "within which half of the completed were completed", unit = "days", detail = true) Optional<BigDecimal> median,
            @About(value = "the same with the open ones counted; none if too many are open to tell", unit = "days") Optional<BigDecimal> medianWithOpen,
            @About(value = "within which nine in ten of the completed were completed", unit = "days", detail = true) Optional<BigDecimal> ninetieth,
            @About(value = "the same with the open ones counted; none if too many are open to tell", unit = "days") Optional<BigDecimal> ninetiethWithOpen,
            @About("how many grants' works were completed") int grants,
            @About(value = "of these, how many within 20 weeks of the valid application", unit = "percent") Optional<BigDecimal> within20Weeks,
            @About(value = "from the valid application to the completion, on average", unit = "weeks", detail = true) Optional<BigDecimal> averageWeeks,
            @About("whether that average is within 20 weeks") Optional<Boolean> onTarget,
            @About(value = "how many are open for up to 28 days", detail = true) int openTo28,
            @About(value = "for 29 to 84 days", detail = true) int openTo84,
            @About(value = "for 85 to 140 days", detail = true) int openTo140,
            @About(value = "for 141 to 365 days", detail = true) int openTo365,
            @About(value = "for more than a year", detail = true) int openLonger,
            @About(value = "how long the oldest open case is open", unit = "days") OptionalInt oldest,
            @About(value = "which it is", detail = true) Optional<CaseReference> oldestCase,
            @About(value = "how many were closed without an outcome, which are in no average", detail = true) int closedEarly,
            @About(value = "how often people were handed on to somebody new", detail = true) int handOffs,
            @About(value = "how many people were handed on more often than was promised", detail = true) int handedOnTooOften,
            @About(value = "how many were completed without a grant, where the Housing MOT found what grants are for", detail = true) int grantsAvoided) {
    }
}
