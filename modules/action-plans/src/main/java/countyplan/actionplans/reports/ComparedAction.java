package countyplan.actionplans.reports;

import countyplan.actionplans.ActionCode;
import countyplan.core.About;
import java.util.Optional;
import java.util.OptionalInt;

@About("something that is different about an action")
public record ComparedAction(
        @About("the action's code") ActionCode code,
        @About("what is different about it") Difference difference,
        @About("what it was") Optional<String> was,
        @About("what it is") Optional<String> is,
        @About(value = "how many days later its last day is, below zero where it is earlier", unit = "days") OptionalInt days,
        @About(value = "what is to be done", detail = true) String title) {
}
