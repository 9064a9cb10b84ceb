package countyplan.actionplans;

import countyplan.core.About;
import java.time.LocalDate;

@About("a rule that an answer was made by")
public record RuleInForce(
        @About("what it is called") String name,
        @About("which of the rules so far it is, counted from 1") int version,
        @About(value = "what it says", detail = true) String says,
        @About(value = "the day it took effect", detail = true) LocalDate from,
        @About(value = "who decided it, or where it is published", detail = true) String source,
        @About(value = "whether it is a default of ours and not a published rule", detail = true) boolean ours) {
}
