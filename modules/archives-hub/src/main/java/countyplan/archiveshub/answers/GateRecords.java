package countyplan.archiveshub.answers;

import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.records.AppraisalId;
import countyplan.archiveshub.records.AppraisalState;
import countyplan.archiveshub.records.Cause;
import countyplan.archiveshub.records.MovementId;
import countyplan.archiveshub.records.OptionId;
import countyplan.archiveshub.records.PlanId;
import countyplan.core.About;
import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Inputs and outputs about gates, movements between cost plans, and the rules that are held.
public final class GateRecords {
    private GateRecords() {
    }

    @About("tells what stands between an appraisal and the next business case or RIBA stage")
    public record AskGate(
            @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
            @About(value = "the business case; the next one unless said", example = "obc") Optional<AppraisalState> to,
            @About(value = "the RIBA stage that is to be begun, if that is asked about", example = "2") OptionalInt riba) {
    }

    public record GateAnswer(
            @About(value = "in a sentence", headline = true) String summary,
            @About("whose rule it is") String rule,
            @About(value = "each thing that is needed first", rows = true) List<Needed> needed) {
    }

    public record Needed(@About("what is needed first") String what) {
    }

    @About("tells how a cost plan leads on from the one before, to the pound")
    public record AskMovements(
            @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
            @About(value = "the option's id", example = "c") OptionId option,
            @About(value = "the cost plan's id", example = "2022-06") PlanId plan) {
    }

    public record MovementSchedule(
            @About(value = "in a sentence", headline = true) String summary,
            @About("the movements, as they are entered") List<Moved> movements,
            @About(value = "each kind of line, then all that comes once and all that comes each year", rows = true) List<StepLine> kinds) {
    }

    public record Moved(
            @About("the movement") MovementId movement,
            @About("what happened") String title,
            @About("in which sort of cost") LineKind kind,
            @About("why") Cause cause,
            @About(value = "by how much", unit = "GBP") Money amount) {
    }

    public record StepLine(
            @About("the kind of line") String kind,
            @About(value = "in the cost plan before", unit = "GBP") Money was,
            @About(value = "explained by movements", unit = "GBP") Money moved,
            @About(value = "in this one", unit = "GBP") Money now,
            @About(value = "explained by nothing", unit = "GBP") Money unexplained) {
    }

    @About("lists the rules that are held: discount rates by vintage, bounds of optimism bias, and prices")
    public record AskRules() {
    }

    public record Rules(
            @About(value = "in a sentence", headline = true) String summary,
            @About("bounds of optimism bias") List<BiasLine> bias,
            @About("where the bounds are from, and what to know of them") String biasSource,
            @About("series of prices") List<PriceLine> prices,
            @About(value = "each vintage of the rules on discounting", rows = true) List<BookLine> books) {
    }

    public record BookLine(
            @About("the vintage") String rules,
            @About("what it is called") String title,
            @About("from when") LocalDate from,
            @About("until when") Optional<LocalDate> until,
            @About("whether it is, or was, in force") boolean inForce,
            @About("its standard rates") String standard,
            @About(value = "its rates for health", detail = true) Optional<String> health,
            @About(value = "the rates of the test at lower rates", detail = true) Optional<String> lower,
            @About(value = "where it is published", detail = true) String source,
            @About(value = "what to know of it", detail = true) Optional<String> mark) {
    }

    public record BiasLine(
            @About("the class of works") String works,
            @About(value = "of the capital cost, at the most", unit = "percent") BigDecimal capitalMost,
            @About(value = "of the capital cost, at the least", unit = "percent") BigDecimal capitalLeast,
            @About(value = "of the duration, at the most", unit = "percent") BigDecimal durationMost,
            @About(value = "of the duration, at the least", unit = "percent") BigDecimal durationLeast) {
    }

    public record PriceLine(
            @About("the series") String series,
            @About("what it is called") String title,
            @About("its levels by year") String levels,
            @About(value = "where it is published", detail = true) String source,
            @About(value = "what to know of it", detail = true) Optional<String> mark) {
    }
}
