package countyplan.strategy;

import countyplan.core.About;
import java.util.List;

/// Everything entered about a strategy.
@About("the history of a strategy")
public record StrategyHistory(
        @About("the strategy") StrategyId strategy,
        @About(value = "how much was entered, in a sentence", headline = true) String summary,
        @About(value = "what was entered, newest first", rows = true) List<HistoryLine> entries) {}
