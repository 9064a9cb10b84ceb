package countyplan.archiveshub.answers;

import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.records.AppraisalId;
import countyplan.archiveshub.records.OptionId;
import countyplan.core.About;
import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Inputs and outputs of tests of how sure an answer is.
public final class SensitivityRecords {
    private SensitivityRecords() {
    }

    @About("tells how far each line of an option can change before another option is the cheapest")
    public record AskSensitivity(
            @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
            @About(value = "the option; the preferred one, or else the cheapest, unless said", example = "c") Optional<OptionId> option,
            @About(value = "how far to change lines that have no spread of their own; 20 unless said", example = "10", unit = "percent") Optional<BigDecimal> by) {
    }

    public record Sensitivity(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how it is worked out") List<String> method,
            @About("what was left out, and what to know") List<String> leftOut,
            @About(value = "each line, that which matters most first", rows = true) List<SwingLine> lines) {
    }

    public record SwingLine(
            @About("the line, or several together") String line,
            @About(value = "what it costs today, or a year where options last unequally long; below nothing if it saves", unit = "GBP") Money cost,
            @About(value = "what the option costs with the line at its least", unit = "GBP") Money atLeast,
            @About(value = "what the option costs with the line at its most", unit = "GBP") Money atMost,
            @About("from the one to the other, with | where it is as entered") String swing,
            @About(value = "the line at its least, as a share of what is entered", unit = "percent", detail = true) BigDecimal least,
            @About(value = "the line at its most, likewise", unit = "percent", detail = true) BigDecimal most,
            @About(value = "when another option is the cheapest, as a share of what is entered", unit = "percent", detail = true) Optional<BigDecimal> switching,
            @About("when another option is the cheapest, in words") String when) {
    }

    @About("tells which option is the cheapest when two kinds of line of one option change together")
    public record AskTwoWay(
            @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
            @About(value = "the first kind of line, down the side", example = "capital") LineKind first,
            @About(value = "the second kind, across", example = "one-off-revenue") LineKind second,
            @About(value = "the option; the preferred one, or else the cheapest, unless said", example = "c") Optional<OptionId> option,
            @About(value = "the step; 10 unless said", example = "25", unit = "percent") Optional<BigDecimal> step) {
    }

    public record TwoWay(
            @About(value = "in a sentence", headline = true) String summary,
            @About("what was left out, and what to know") List<String> leftOut,
            @About(value = "the first kind at each of five levels; in each column the cheapest option and by how much", rows = true) List<TwoWayLine> levels) {
    }

    public record TwoWayLine(
            @About(value = "the first kind, as a share of what is entered", unit = "percent") BigDecimal first,
            @About("the second kind two steps down") String twoDown,
            @About("one step down") String oneDown,
            @About("as entered") String asEntered,
            @About("one step up") String oneUp,
            @About("two steps up") String twoUp) {
    }

    @About("plays many futures of the lines that have a spread, and tells how likely each option is to be the cheapest")
    public record AskSimulation(
            @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
            @About(value = "where chance begins; the same seed gives the same answer; 1 unless said", example = "7") Optional<Long> seed,
            @About(value = "how many futures, up to 5,000,000; 100,000 unless said", example = "2000") OptionalInt runs) {
    }

    public record Simulation(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how it is worked out") List<String> method,
            @About("what was left out, and what to know") List<String> leftOut,
            @About(value = "each option", rows = true) List<OutcomeLine> options) {
    }

    public record OutcomeLine(
            @About("the option") OptionId option,
            @About(value = "what it costs with all as entered: today, or a year where options last unequally long", unit = "GBP") Money asEntered,
            @About(value = "the mean of all futures", unit = "GBP") Money mean,
            @About(value = "the standard deviation", unit = "GBP", detail = true) Money deviation,
            @About(value = "less than this in 1 of 10 futures (P10)", unit = "GBP") Money p10,
            @About(value = "in 5 of 10 (P50)", unit = "GBP") Money p50,
            @About(value = "in 8 of 10 (P80)", unit = "GBP") Money p80,
            @About(value = "in 9 of 10 (P90)", unit = "GBP") Money p90,
            @About(value = "how often it is the cheapest", unit = "percent") BigDecimal cheapest) {
    }
}
