package countyplan.strategy;

import countyplan.core.About;
import java.util.List;

/// One of two strategies side by side.
@About("one of two strategies side by side")
public record ComparedStrategy(
        @About("its id") StrategyId strategy,
        @About("what it is called") String title,
        @About("the days it is meant for") Period period,
        @About("where it stands") Status status,
        @About("how many priorities stand") int priorities,
        @About("how many success measures stand") int measures,
        @About("how many actions of any module serve its priorities") int actions,
        @About(value = "the organisations whose strategy it is", detail = true) List<String> partners) {}
