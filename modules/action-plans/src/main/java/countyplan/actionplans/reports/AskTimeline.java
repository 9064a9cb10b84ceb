package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.util.Optional;
import java.util.OptionalInt;

@About("draws a plan in time, a line of characters for each action")
public record AskTimeline(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "group the actions by area or by lead", example = "area") Optional<TimelineBy> by,
        @About(value = "what one character stands for; the finest that fits unless said", example = "quarter") Optional<TimelineScale> scale,
        @About(value = "how many characters a line may have; 48 unless said", example = "40") OptionalInt width) {
}
