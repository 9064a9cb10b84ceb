package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.time.LocalDate;

/// What held on the day of the meeting was known to it; what took effect after it has changed.
@About("tells what has changed in a plan since a meeting, in sentences for a committee paper")
public record AskBriefing(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the day of the last meeting", example = "2022-12-31") LocalDate since) {
}
