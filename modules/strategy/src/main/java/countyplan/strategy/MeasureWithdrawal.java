package countyplan.strategy;

import countyplan.core.About;

/// The withdrawal of a success measure.
@About("withdraws a success measure from a day on, with the reason; what it was stays on record")
public record MeasureWithdrawal(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the measure's code: its priority and its place there", example = "3.1") MeasureCode code,
        @About(value = "why it is withdrawn", example = "No figures can be had for it") String reason) {}
