package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.List;
import java.util.Optional;

/// An action in an area that serves several priorities is counted under each of them; `actions` counts it once.
@About("how actions stand by the priorities that they serve")
public record RollUp(
        @About(value = "how they stand, in a sentence", headline = true) String summary,
        @About("the strategy whose priorities these are") Optional<Ref> strategy,
        @About("what it is called, if it is held") Optional<String> strategyTitle,
        @About("how many different actions there are, each counted once") int actions,
        @About("how many of them serve more than one priority, and so are counted under each") int inSeveral,
        @About("ratings by the rule in force, each action counted once") RagCounts computedRag,
        @About("ratings last given by people, each action counted once") RagCounts statedRag,
        @About("how recent the updates of unfinished actions are") FreshnessCounts freshness,
        @About("the rule behind the computed ratings") RuleInForce ragRule,
        @About("the rule for what is fresh") RuleInForce freshnessRule,
        @About("each plan that is in it") List<RolledPlan> plans,
        @About(value = "each priority, by number", rows = true) List<RollUpLine> priorities) {
}
