package countyplan.lightbulb.performance;

import countyplan.core.About;
import countyplan.core.values.FinancialYear;
import countyplan.lightbulb.Worker;
import java.util.Optional;

/// How many cases a post was projected to have in a year, against which those it has are counted.
public record Projection(
        @About(value = "the projection's id", example = "ot-2018-19") ProjectionId projection,
        @About(value = "whose cases", example = "occupational-therapist") Worker worker,
        @About(value = "the year", example = "2018/19") FinancialYear financialYear,
        @About(value = "how many cases", example = "2") int cases,
        @About(value = "where that is told", example = "Business case of 2018") String source,
        @About(value = "what else there is to know of it", example = "Without reviews", detail = true) Optional<String> note) {
}
