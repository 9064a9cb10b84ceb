package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;

@About("a plan in time")
public record PlanTimeline(
        @About(value = "what is shown, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("what one character stands for") TimelineScale scale,
        @About("the first day shown") LocalDate from,
        @About("the last day shown") LocalDate to,
        @About("what the characters mean") String key,
        @About("how many actions have a window") int shown,
        @About("how many have none and are listed last, without a line") int withoutWindow,
        @About(value = "each action, the earliest first", rows = true) List<TimelineLine> lines) {
}
