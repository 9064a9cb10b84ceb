package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.util.List;

@About("the baselines of a plan")
public record PlanBaselines(
        @About(value = "how many there are, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About(value = "each baseline, the earliest first", rows = true) List<BaselineLine> baselines) {
}
