package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.actionplans.RuleInForce;
import countyplan.core.About;
import java.util.List;

@About("how much each lead of a plan has to do")
public record PlanWorkload(
        @About(value = "how much there is to do, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("how many actions are not finished") int open,
        @About("how many of these several lead; each of their leads counts them") int shared,
        @About("how many of these nobody leads") int withoutLead,
        @About("the rule for what is fresh") RuleInForce freshnessRule,
        @About(value = "each lead, the one with the most to do first", rows = true) List<WorkloadLine> leads) {
}
