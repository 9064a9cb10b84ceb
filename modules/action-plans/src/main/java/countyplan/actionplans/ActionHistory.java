package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;

@About("everything that was entered about an action")
public record ActionHistory(
        @About(value = "how much there is, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("the action's code") ActionCode code,
        @About("what is to be done") String title,
        @About(value = "each entry, in the order of the days they hold from", rows = true) List<HistoryEntry> entries) {
}
