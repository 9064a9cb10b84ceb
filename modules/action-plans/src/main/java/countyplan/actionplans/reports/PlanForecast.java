package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.actionplans.RuleInForce;
import countyplan.core.About;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

@About("when a plan's actions may be complete")
public record PlanForecast(
        @About(value = "what can be said, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("the first day of the weeks that the rate is taken from") LocalDate from,
        @About("how many weeks these are, quiet ones included") int weeks,
        @About("how many actions were completed in them and are complete still") int completions,
        @About("how many that is a week, to two decimal places") BigDecimal perWeek,
        @About("how many actions are open, paused ones included") int open,
        @About("how many of these have no last day") int undated,
        @About("the number that the draws began with") long seed,
        @About("how it is worked out") RuleInForce rule,
        @About(value = "the forecast for each; none where too little has been completed", rows = true) List<ForecastLine> forecasts) {
}
