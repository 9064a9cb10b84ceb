package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;

@About("the action plans there are")
public record PlanList(
        @About(value = "how many there are, in a sentence", headline = true) String summary,
        @About(value = "each plan, by id", rows = true) List<PlanLine> plans) {
}
