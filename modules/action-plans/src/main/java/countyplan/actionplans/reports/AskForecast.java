package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.util.Optional;
import java.util.OptionalInt;

/// The same seed gives the same answer.
@About("says when a plan's actions may be complete at the rate so far, with a range")
public record AskForecast(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "how many of the last weeks the rate is taken from; all since the plan's first day unless said", example = "52", unit = "weeks") OptionalInt weeks,
        @About(value = "a number that the draws begin with; 1 unless said", example = "7") Optional<Long> seed) {
}
