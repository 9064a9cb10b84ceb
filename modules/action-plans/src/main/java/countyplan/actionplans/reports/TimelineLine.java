package countyplan.actionplans.reports;

import countyplan.actionplans.ActionCode;
import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.time.LocalDate;
import java.util.Optional;

@About("an action in time")
public record TimelineLine(
        @About("the area or lead it is grouped under") Optional<String> group,
        @About("the action's code") ActionCode code,
        @About("its line; none for an action without a window") Optional<String> line,
        @About("where it stands") String standing,
        @About("when it is to be done, as written") Timescale timescale,
        @About(value = "the first day of its window", detail = true) Optional<LocalDate> firstDay,
        @About(value = "the last day of its window", detail = true) Optional<LocalDate> lastDay,
        @About(value = "what is to be done", detail = true) String title) {
}
