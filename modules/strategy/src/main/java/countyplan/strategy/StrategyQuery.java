package countyplan.strategy;

import countyplan.core.About;

/// Asks for one strategy.
@About("shows one strategy: its period, partners, vision and where it stands")
public record StrategyQuery(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy) {}
