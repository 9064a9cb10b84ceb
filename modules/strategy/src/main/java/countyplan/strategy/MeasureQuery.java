package countyplan.strategy;

import countyplan.core.About;

/// Asks for one success measure.
@About("shows one success measure")
public record MeasureQuery(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the measure's code: its priority and its place there", example = "3.1") MeasureCode code) {}
