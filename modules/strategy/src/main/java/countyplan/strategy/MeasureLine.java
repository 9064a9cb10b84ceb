package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

/// A success measure among others.
@About("a success measure")
public record MeasureLine(
        @About("its code") MeasureCode code,
        @About("the number of its priority") int priority,
        @About("what is to come about") String measure,
        @About("the national measure that it goes by") Optional<String> linked,
        @About("since when it is withdrawn") Optional<LocalDate> withdrawn) {}
