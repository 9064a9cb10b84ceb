package countyplan.actionplans;

import countyplan.core.About;
import java.time.LocalDate;

@About("a rule that an answer was made by")
public record RuleInForce(
        @About("what it is called") String name,
        @About("what it says") String says,
        @About("the day it took effect") LocalDate from,
        @About("who decided it, or where it is published") String source,
        @About("whether it is a default of ours and not a published rule") boolean ours) {
}
