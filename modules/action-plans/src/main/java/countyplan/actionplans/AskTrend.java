package countyplan.actionplans;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

@About("shows how the ratings and standings of a plan's actions went over time")
public record AskTrend(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the first day to look at; a year before the last one, but not before the plan, unless said", example = "2022-06-30") Optional<LocalDate> from,
        @About(value = "the last day to look at; the day the answer is about unless said", example = "2023-06-30") Optional<LocalDate> to,
        @About(value = "how far the days are apart; month ends unless said", example = "quarter") Optional<Every> every) {
}
