package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// A change to a success measure.
@About("changes the wording of a success measure or the national measure it goes by")
public record MeasureChange(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the measure's code: its priority and its place there", example = "3.1") MeasureCode code,
        @About(value = "what is to come about", example = "A larger share find information easily") Optional<String> measure,
        @About(value = "the national measure that it goes by", example = "ASCOF 3D pt 2") Optional<String> linked) {}
