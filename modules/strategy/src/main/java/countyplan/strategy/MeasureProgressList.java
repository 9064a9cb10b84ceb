package countyplan.strategy;

import countyplan.core.About;
import java.util.List;

/// What the values of a strategy's success measures say.
@About("what the values of a strategy's success measures say")
public record MeasureProgressList(
        @About("the strategy") StrategyId strategy,
        @About(value = "how many are in which state, in a sentence", headline = true) String summary,
        @About(value = "its measures by code", rows = true) List<MeasureProgressLine> measures) {}
