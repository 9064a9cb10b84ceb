package countyplan.strategy;

import countyplan.core.About;

/// Asks for the priorities of a strategy.
@About("lists the priorities of a strategy with the title each had before")
public record PrioritiesQuery(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "with those that were withdrawn", example = "yes") boolean withdrawn) {}
