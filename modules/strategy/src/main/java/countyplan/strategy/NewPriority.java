package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// A priority to add.
@About("adds a priority to a strategy; it holds from the same day as the strategy unless a day is given")
public record NewPriority(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the number printed before it; the next free one unless given", example = "9") Optional<PriorityNumber> number,
        @About(value = "what it is called", example = "Carers in work") String title,
        @About(value = "what it is about", example = "Employers that make room for caring") Optional<String> about,
        @About(value = "the title it had in the strategy before this one", example = "Working carers") Optional<String> previousTitle) {}
