package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// What is held of a priority on a day; the change log compares two of these.
@About("what a strategy says of a priority")
public record PriorityFacts(
        @About("what it is called") String title,
        @About("the title it had in the strategy before") Optional<String> previousTitle,
        @About("what it is about") Optional<String> about,
        @About("why it is withdrawn") Optional<String> withdrawn) {}
