package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

/// One success measure, as its page shows it.
@About("a success measure")
public record MeasureView(
        @About("the strategy") StrategyId strategy,
        @About(value = "which it is, in a sentence", headline = true) String summary,
        @About("its code") MeasureCode code,
        @About("the number of its priority") int priority,
        @About("what its priority is called") String priorityTitle,
        @About("what is to come about") String measure,
        @About("the national measure that it goes by") Optional<String> linked,
        @About("since when it is withdrawn") Optional<LocalDate> withdrawn,
        @About("why it is withdrawn") Optional<String> reason) {}
