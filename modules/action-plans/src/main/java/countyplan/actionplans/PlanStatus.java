package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;

@About("where a plan stands")
public record PlanStatus(
        @About(value = "where it stands, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("what the plan is called") String title,
        @About("how many actions there are") int total,
        @About("how many are complete") int complete,
        @About("how many are cancelled") int cancelled,
        @About("how many have passed their last day") int overdue,
        @About("how many of the overdue have a timescale still to be confirmed") int overdueProvisional,
        @About("how many are due now: between their first and last day") int inWindow,
        @About("how many are not due yet") int notYetDue,
        @About("how many go on without a last day") int ongoing,
        @About("how many have no date") int undated,
        @About("how many of the unfinished are paused; they are counted by their dates too") int paused,
        @About("ratings by the rule in force") RagCounts computedRag,
        @About("ratings last given by people") RagCounts statedRag,
        @About("how many people rate otherwise than the rule does") int disagreeing,
        @About("how recent the updates of unfinished actions are") FreshnessCounts freshness,
        @About("the rule behind the computed ratings") RuleInForce ragRule,
        @About("the rule for what is fresh") RuleInForce freshnessRule,
        @About(value = "each action, by code", rows = true) List<ActionLine> actions) {
}
