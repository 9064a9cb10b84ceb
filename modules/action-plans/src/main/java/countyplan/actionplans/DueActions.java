package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;

@About("what is overdue and what falls due soon")
public record DueActions(
        @About(value = "how many there are, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About(value = "how many days ahead this looks", unit = "days") int within,
        @About("how many are overdue") int overdue,
        @About("how many fall due within those days") int dueSoon,
        @About(value = "each of them, the longest overdue first", rows = true) List<DueAction> actions) {
}
