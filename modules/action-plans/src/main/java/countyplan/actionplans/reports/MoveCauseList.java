package countyplan.actionplans.reports;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@About("the causes that the move of a timescale can be given")
public record MoveCauseList(
        @About(value = "how many there are, in a sentence", headline = true) String summary,
        @About("the day the list took effect") Optional<LocalDate> from,
        @About("who decided it, or where it is published") Optional<String> source,
        @About("whether it is a default of ours and not a published list") boolean ours,
        @About(value = "each cause", rows = true) List<MoveCauseLine> causes) {
}
