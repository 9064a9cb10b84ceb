package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// A success measure among those of its priority.
@About("a success measure")
public record MeasureLine(
        @About("its code") MeasureCode code,
        @About("what is to come about") String title,
        @About("the national measure that it goes by") Optional<String> linked) {}
