package countyplan.actionplans.reports;

import countyplan.core.About;
import java.time.LocalDate;

@About("tells what has changed in all plans since a meeting, in sentences for a committee paper")
public record AskBriefings(
        @About(value = "the day of the last meeting", example = "2022-12-31") LocalDate since) {
}
