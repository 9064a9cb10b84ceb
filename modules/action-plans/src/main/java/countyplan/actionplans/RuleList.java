package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;

@About("the rules there are")
public record RuleList(
        @About(value = "which is in force, in a sentence", headline = true) String summary,
        @About(value = "each rule, the first to take effect first", rows = true) List<RuleLine> rules) {
}
