package countyplan.actionplans;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;

@About("what another rule changes")
public record RuleEffect(
        @About(value = "how many ratings it changes, in a sentence", headline = true) String summary,
        @About("the day that is looked at") LocalDate day,
        @About("the rule in force without it") RuleInForce before,
        @About("the rule itself") RuleInForce after,
        @About("how many actions were looked at, of all plans") int actions,
        @About("how many of them it rates otherwise") int changing,
        @About("from which rating to which, and how many") List<ColourCount> colours,
        @About("how many unfinished actions would no longer be fresh") int stalerThanBefore,
        @About("how many would be fresh again") int fresherThanBefore,
        @About(value = "each action that it rates otherwise", rows = true) List<ColourChange> changes) {
}
