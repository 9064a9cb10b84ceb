package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A success measure of a priority: what is to come about, and how one would see it.
public record Measure(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the measure's code: its priority and its place there", example = "3.1") MeasureCode code,
        @About(value = "what is to come about", example = "A larger share find information easily") String title,
        @About(value = "the national measure that it goes by", example = "ASCOF 3D pt 2") Optional<String> linked,
        @About(value = "which way it is to go", example = "increase") Optional<Direction> direction,
        @About(value = "what it is counted in", example = "percent") Optional<String> unit,
        @About(value = "what it was at first", example = "57.4", detail = true) Optional<BigDecimal> baseline,
        @About(value = "the last day of the time that the baseline tells of", example = "2022-03-31", detail = true) Optional<LocalDate> baselineDay,
        @About(value = "what it is to be", example = "65", detail = true) Optional<BigDecimal> target,
        @About(value = "by when", example = "2025-12-31", detail = true) Optional<LocalDate> targetDay,
        @About(value = "where its values come from", example = "National survey of carers", detail = true) Optional<String> source,
        @About(value = "how often a value comes", example = "24", unit = "months", detail = true) OptionalInt everyMonths,
        @About(value = "the record that it goes by, of any module", example = "strategy/carers-2018-21", detail = true) Optional<Ref> record) {

    public Measure {
        baseline = baseline.map(Observation::plain);
        target = target.map(Observation::plain);
        if (everyMonths.isPresent() && everyMonths.getAsInt() < 1) {
            throw new IllegalArgumentException("a value comes every month at most, so that 1 is the least");
        }
    }

    /// What its values say on a day.
    MeasureReading reading(List<Value> values, LocalDate asAt) {
        return MeasureReading.of(direction, baseline, baselineDay, target, everyMonths, values, asAt);
    }
}
