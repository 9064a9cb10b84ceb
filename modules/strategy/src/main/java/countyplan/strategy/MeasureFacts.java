package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// What is held of a success measure on a day; the change log compares two of these.
@About("what a strategy says of a success measure")
public record MeasureFacts(
        @About("what is to come about") String measure,
        @About("the national measure that it goes by") Optional<String> linked,
        @About("why it is withdrawn") Optional<String> withdrawn) {}
