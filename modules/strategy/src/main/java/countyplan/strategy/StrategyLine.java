package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;

/// A strategy among others.
@About("a strategy and where it stands")
public record StrategyLine(
        @About("its id") StrategyId strategy,
        @About("what it is called") String title,
        @About("the days it is meant for") Period period,
        @About("where it stands") Status status,
        @About("since when it stands there") LocalDate since,
        @About("how many priorities it has") int priorities,
        @About("how many success measures it has") int measures) {}
