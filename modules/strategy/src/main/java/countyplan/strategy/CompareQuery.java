package countyplan.strategy;

import countyplan.core.About;

/// Asks what became of one strategy in another.
@About("puts two strategies side by side: what became of each priority, the partners, the success measures and the actions")
public record CompareQuery(
        @About(value = "a strategy's id", example = "carers-2018-21") StrategyId strategy,
        @About(value = "the other strategy's id", example = "carers-2022-25") StrategyId other) {}
