package countyplan.strategy;

import countyplan.core.About;
import java.util.List;

/// The priorities of a strategy.
@About("the priorities of a strategy")
public record PriorityList(
        @About("the strategy") StrategyId strategy,
        @About(value = "how many priorities it has, in a sentence", headline = true) String summary,
        @About(value = "its priorities by number", rows = true) List<PriorityLine> priorities) {}
