package countyplan.strategy;

import countyplan.core.About;
import java.util.List;

/// The success measures of a strategy.
@About("the success measures of a strategy")
public record MeasureList(
        @About("the strategy") StrategyId strategy,
        @About(value = "how many success measures it has, in a sentence", headline = true) String summary,
        @About(value = "its measures by priority", rows = true) List<MeasureLine> measures) {}
