package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A priority among others.
@About("a priority")
public record PriorityLine(
        @About("its number") int number,
        @About("what it is called") String title,
        @About("the title it had before") Optional<String> previousTitle,
        @About("what it is about") Optional<String> about,
        @About("how many success measures it has") int measures,
        @About("the place that engagement gave it, 1 the first") OptionalInt ranked,
        @About("since when it is withdrawn") Optional<LocalDate> withdrawn) {}
