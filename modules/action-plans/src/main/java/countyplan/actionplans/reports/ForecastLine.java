package countyplan.actionplans.reports;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

@About("when some of a plan's actions may be complete")
public record ForecastLine(
        @About("which actions") String which,
        @About("how many of these are open, paused ones included") int open,
        @About("the day by which all are complete in one of ten futures, if it is in reach") Optional<LocalDate> p10,
        @About("the day by which all are complete in half of the futures, if it is in reach") Optional<LocalDate> p50,
        @About("the day by which all are complete in nine of ten futures, if it is in reach") Optional<LocalDate> p90,
        @About("the same, in a sentence") String sentence) {
}
