package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// Asks what the values of success measures say.
@About("tells of each success measure whether its values say that it is improved, the same or worse, or that none are there")
public record MeasureProgressQuery(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "only the measures of this priority", example = "3") Optional<PriorityNumber> priority) {}
