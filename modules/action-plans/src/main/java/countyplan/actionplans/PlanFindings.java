package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Finding;
import java.util.List;

@About("what is worth attention in a plan")
public record PlanFindings(
        @About(value = "how much there is, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("how many of each sort there are") List<FindingCount> counts,
        @About(value = "each of them", rows = true) List<Finding> findings) {
}
