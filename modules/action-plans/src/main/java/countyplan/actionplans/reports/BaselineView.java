package countyplan.actionplans.reports;

import countyplan.actionplans.BaselineName;
import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;

@About("a baseline and the timescales that it keeps")
public record BaselineView(
        @About(value = "what it is, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("its name") BaselineName baseline,
        @About("the day whose plan it keeps") LocalDate day,
        @About("why it was set") String reason,
        @About("the body or post that approved it") String approver,
        @About(value = "each action, by code", rows = true) List<KeptAction> actions) {
}
