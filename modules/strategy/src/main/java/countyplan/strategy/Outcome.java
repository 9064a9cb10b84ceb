package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// An outcome that a council works for, as a strategy of its own has it, such as the council's strategic plan.
public record Outcome(
        @About(value = "the id of the strategy that has it", example = "council-2022-26") StrategyId strategy,
        @About(value = "the outcome's id", example = "safe-and-well") OutcomeId outcome,
        @About(value = "what is to be true", example = "People are safe and well") String title,
        @About(value = "where it is printed", example = "Strategic plan, page 4") Optional<String> source) {}
