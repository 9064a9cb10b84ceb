package countyplan.strategy;

import countyplan.core.About;
import java.util.List;
import java.util.Optional;

/// What is held of a strategy on a day; the change log compares two of these.
@About("what a strategy says of itself")
public record StrategyFacts(
        @About("what it is called") String title,
        @About("the days it is meant for") Period period,
        @About("the organisations whose strategy it is") List<String> partners,
        @About("what it wants to be true") Optional<String> vision,
        @About("the strategy that it takes the place of") Optional<StrategyId> supersedes,
        @About("where it stands") Status status,
        @About("why it stands there") String reason) {}
