package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// A change to a priority.
@About("changes the title of a priority, or what it is about; the title it had is kept with its dates")
public record PriorityChange(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the priority's number", example = "6") PriorityNumber number,
        @About(value = "what it is called from that day", example = "Care with confidence and technology") Optional<String> title,
        @About(value = "what it is about", example = "Technology and skills that make caring easier") Optional<String> about) {}
