package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// A success measure to add.
@About("adds a success measure to a priority; it holds from the same day as the priority unless a day is given")
public record NewMeasure(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the priority it measures", example = "6") PriorityNumber priority,
        @About(value = "what is to come about", example = "More carers use equipment that helps them") String measure,
        @About(value = "the national measure that it goes by", example = "ASCOF 3D pt 2") Optional<String> linked) {}
