package countyplan.strategy;

import countyplan.core.About;
import java.util.List;
import java.util.Optional;

/// A change to a strategy.
@About("changes what a strategy says of itself; what is not given stays as it is")
public record StrategyChange(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "what it is called", example = "Carers together 2022-25") Optional<String> title,
        @About(value = "the days it is meant for: years, financial years, or first and last day", example = "2022-2026") Optional<Period> period,
        @About(value = "the organisations whose strategy it is: all of them, in place of those it had", example = "Leicestershire County Council") List<String> partners,
        @About(value = "what it wants to be true", example = "Carers live well beside caring") Optional<String> vision,
        @About(value = "the strategy that it takes the place of", example = "carers-2018-21") Optional<StrategyId> supersedes) {}
