package countyplan.strategy;

import countyplan.core.About;
import java.util.List;

/// What a review says of a priority.
@About("what a review says of a priority")
public record ReviewLine(
        @About("the priority's number") int priority,
        @About("what it is called") String title,
        @About("what we found") List<String> found,
        @About("what we set out to do") List<String> setOut,
        @About("progress so far") List<String> progress,
        @About("what is ongoing") List<String> ongoing,
        @About("where the actions stand now that serve it; told by their plans, not by the review") List<String> actions,
        @About(value = "how many actions are left out there", detail = true) int actionsLeftOut) {}
