package countyplan.strategy;

import countyplan.core.About;
import java.util.List;

/// Two strategies side by side, the earlier first.
@About("two strategies side by side, the earlier first")
public record StrategyComparison(
        @About(value = "in a sentence", headline = true) String summary,
        @About("the two, the earlier first") List<ComparedStrategy> strategies,
        @About("their partners") Difference partners,
        @About("their success measures, by their words") Difference measures,
        @About(value = "each priority", rows = true) List<ComparedPriority> priorities) {}
