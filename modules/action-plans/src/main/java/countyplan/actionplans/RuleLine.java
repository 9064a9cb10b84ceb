package countyplan.actionplans;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

@About("a rule and when it is in force")
public record RuleLine(
        @About("which of the rules so far it is, counted from 1") int version,
        @About("what it is called") String name,
        @About("the day it takes effect") LocalDate from,
        @About("its last day, if another has taken effect since") Optional<LocalDate> until,
        @About(value = "how many days before its last day an action has to be well under way", unit = "days") int dueWithin,
        @About(value = "how much of it is to be done by then", unit = "percent") int underway,
        @About(value = "for how many days after its last day an action is amber still", unit = "days") int tolerance,
        @About(value = "how many days an update stays fresh", unit = "days") int freshFor,
        @About("who decided it, or where it is published") String source,
        @About(value = "whether it is a default of ours and nobody decided it", detail = true) boolean ours,
        @About(value = "what it says", detail = true) String says) {
}
