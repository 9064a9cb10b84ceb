package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;

@About("what has changed in all plans since a meeting")
public record AllBriefings(
        @About(value = "what has changed, in a sentence or two", headline = true) String summary,
        @About("the day of the meeting") LocalDate since,
        @About("how many plans there are") int plans,
        @About("the plans in which nothing has changed") List<PlanId> unchanged,
        @About(value = "each sentence, plan by plan, what matters most first", rows = true) List<PlanSentence> sentences) {
}
