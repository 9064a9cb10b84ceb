package countyplan.actionplans;

import countyplan.core.About;
import java.util.Optional;
import java.util.OptionalInt;

/// What is left out stays as the rule in force has it. Reports on earlier days go on using the rule of their day.
@About("makes another rule for ratings and freshness, from the day the change takes effect")
public record SetRule(
        @About(value = "who decided it and when, or where it is published", example = "Carers Delivery Group, 12 March 2024") String source,
        @About(value = "what it is called", example = "Dates and progress, with tolerance") Optional<String> name,
        @About(value = "how many days before its last day an action has to be well under way", example = "30", unit = "days") OptionalInt dueWithin,
        @About(value = "how much of it is to be done by then", example = "60", unit = "percent") OptionalInt underway,
        @About(value = "for how many days after its last day an action is amber still", example = "14", unit = "days") OptionalInt tolerance,
        @About(value = "how many days an update stays fresh", example = "120", unit = "days") OptionalInt freshFor) {
}
