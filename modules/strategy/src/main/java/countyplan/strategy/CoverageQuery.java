package countyplan.strategy;

import countyplan.core.About;

/// Asks what a strategy leaves uncovered.
@About("tells which priorities lack actions, measures or observations, what serves no priority, and what decisions and delivery lack each other")
public record CoverageQuery(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy) {}
