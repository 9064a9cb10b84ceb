package countyplan.strategy;

import countyplan.core.About;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// A value that was observed of a success measure. Nothing is overwritten: a revised value is a change, so that both are in the
/// history; one that is of another measure or day is withdrawn, with the reason.
public record Observation(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the measure's code: its priority and its place there", example = "3.3") MeasureCode code,
        @About(value = "what it is known by: the time it tells of", example = "2023-02") ObservationId observation,
        @About(value = "the last day of that time", example = "2023-02-28") LocalDate observed,
        @About(value = "the value, exactly as published", example = "1100") BigDecimal figure,
        @About(value = "where it is published", example = "Self-assessment of March 2023") Optional<String> source,
        @About(value = "what must be known to read it", example = "Provisional", detail = true) Optional<String> note) {

    public Observation {
        figure = plain(figure);
    }

    /// The same number without noughts that say nothing.
    static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
