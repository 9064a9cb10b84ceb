package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;

@About("what has changed in a plan since a meeting")
public record PlanBriefing(
        @About(value = "what has changed, in a sentence or two", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("what the plan is called") String title,
        @About("the day of the meeting") LocalDate since,
        @About("whether anything has changed since") boolean changed,
        @About(value = "each sentence, what matters most first", rows = true) List<BriefingLine> sentences) {
}
