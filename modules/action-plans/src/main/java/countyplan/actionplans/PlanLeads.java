package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;

@About("who leads the actions of a plan")
public record PlanLeads(
        @About(value = "how many leads there are, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("how many actions the plan has") int actions,
        @About("how many of these have no lead") int withoutLead,
        @About("the actions that have no lead") List<ActionCode> unled,
        @About(value = "each lead, the one with the most actions first", rows = true) List<LeadLine> leads) {
}
