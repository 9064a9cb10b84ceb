package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.util.Optional;

/// A step on the way to an action.
@About("a milestone of an action")
public record Milestone(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS2.6") ActionCode code,
        @About(value = "the milestone's id", example = "bids-in") MilestoneId milestone,
        @About(value = "what is reached then", example = "Bids are in") String title,
        @About(value = "when, in your own words", example = "Sep 22") Optional<Timescale> due) {
}
