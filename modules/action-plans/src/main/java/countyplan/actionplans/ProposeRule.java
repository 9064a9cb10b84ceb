package countyplan.actionplans;

import countyplan.core.About;
import java.util.OptionalInt;

/// What is left out stays as the rule in force has it.
@About("shows which actions would be rated otherwise by another rule, without making it one")
public record ProposeRule(
        @About(value = "how many days before its last day an action has to be well under way", example = "30", unit = "days") OptionalInt dueWithin,
        @About(value = "how much of it is to be done by then", example = "60", unit = "percent") OptionalInt underway,
        @About(value = "for how many days after its last day an action is amber still", example = "14", unit = "days") OptionalInt tolerance,
        @About(value = "how many days an update stays fresh", example = "120", unit = "days") OptionalInt freshFor) {
}
