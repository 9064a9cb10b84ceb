package countyplan.strategy;

import countyplan.core.About;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What became of a priority, or where one came from.
@About("what became of a priority, or where one came from")
public record ComparedPriority(
        @About("what became of it") Became fate,
        @About("the priorities before, by number and title") List<String> before,
        @About("the priority after, by number and title") Optional<String> after,
        @About("whether somebody entered so; else it is told from the titles alone") boolean entered,
        @About("the place that engagement gave it before, 1 the first") OptionalInt rankBefore,
        @About("the place that engagement gives it after") OptionalInt rankAfter,
        @About("actions that served it before") int actionsBefore,
        @About("actions that serve it after") int actionsAfter,
        @About(value = "success measures before", detail = true) int measuresBefore,
        @About(value = "success measures after", detail = true) int measuresAfter) {}
