package countyplan.strategy;

import countyplan.core.About;

/// Asks for the history of a strategy.
@About("tells everything that was entered about a strategy, from whatever day it holds, newest first")
public record HistoryQuery(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy) {}
