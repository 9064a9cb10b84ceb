package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;

@About("how the actions of a plan stood over time")
public record Trend(
        @About(value = "how it went, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("what it is called") String title,
        @About(value = "each day, the earliest first", rows = true) List<TrendLine> days) {
}
