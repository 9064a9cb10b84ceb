package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// Asks for the success measures of a strategy.
@About("lists the success measures of a strategy")
public record MeasuresQuery(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "only the measures of this priority", example = "3") Optional<PriorityNumber> priority,
        @About(value = "with those that were withdrawn", example = "yes") boolean withdrawn) {}
