package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One strategy, as its page shows it.
@About("a strategy")
public record StrategyView(
        @About("its id") StrategyId strategy,
        @About(value = "where it stands, in a sentence", headline = true) String summary,
        @About("what it is called") String title,
        @About("the days it is meant for, in short") Period period,
        @About("its first day") LocalDate firstDay,
        @About("its last day") LocalDate lastDay,
        @About("the organisations whose strategy it is") List<String> partners,
        @About("what it wants to be true") Optional<String> vision,
        @About("where it stands") Status status,
        @About("since when it stands there") LocalDate since,
        @About("why it stands there") String reason,
        @About("where it may stand next") List<Status> mayBecome,
        @About("the strategy that it takes the place of") Optional<StrategyId> supersedes,
        @About("the strategies that take its place") List<StrategyId> supersededBy,
        @About("how many priorities it has") int priorities,
        @About("how many success measures it has") int measures) {}
