package countyplan.strategy;

import countyplan.core.About;
import java.util.List;

/// Strategies.
@About("the strategies")
public record StrategyList(
        @About(value = "how many there are", headline = true) String summary,
        @About(value = "the strategies, earliest period first", rows = true) List<StrategyLine> strategies) {}
