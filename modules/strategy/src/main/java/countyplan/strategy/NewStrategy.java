package countyplan.strategy;

import countyplan.core.About;
import java.util.List;
import java.util.Optional;

/// A strategy to enter.
@About("enters a strategy as a draft, which holds from the first day of its period or, if that is to come, from today")
public record NewStrategy(
        @About(value = "an id of your choice", example = "carers-2026-29", names = true) StrategyId strategy,
        @About(value = "what it is called", example = "Carers strategy 2026-29") String title,
        @About(value = "the days it is meant for: years, financial years, or first and last day", example = "2026-2029") Period period,
        @About(value = "the organisations whose strategy it is", example = "Leicestershire County Council", some = true) List<String> partners,
        @About(value = "what it wants to be true", example = "Carers live well beside caring") Optional<String> vision,
        @About(value = "the strategy that it takes the place of", example = "carers-2022-25") Optional<StrategyId> supersedes,
        @About(value = "how it came to be", example = "Drafted after the review of 2025") Optional<String> reason) {}
