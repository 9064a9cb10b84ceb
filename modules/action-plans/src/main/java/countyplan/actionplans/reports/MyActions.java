package countyplan.actionplans.reports;

import countyplan.actionplans.Lead;
import countyplan.core.About;
import java.util.List;

@About("what a lead has to do")
public record MyActions(
        @About(value = "how much there is to do, in a sentence", headline = true) String summary,
        @About("the post or team") Lead lead,
        @About("how many actions are not finished") int open,
        @About("how many of these are overdue") int overdue,
        @About("how many have no last day") int undated,
        @About("how many are finished and left out") int finished,
        @About(value = "each action that is not finished, the longest overdue first, those without a last day last", rows = true) List<MyAction> actions) {
}
