package countyplan.actionplans.reports;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

@About("how far something slipped")
public record SlippageLine(
        @About("the action, lead, area or cause") String what,
        @About("how far it slipped, in a sentence") String sentence,
        @About(value = "how many of its actions moved", detail = true) int actions,
        @About("how often they moved, with and without dates") int moves,
        @About(value = "how often to a later last day", detail = true) int later,
        @About(value = "how many days later in all", unit = "days") int daysLater,
        @About(value = "how often to an earlier last day", detail = true) int earlier,
        @About(value = "how many days earlier in all", unit = "days") int daysEarlier,
        @About(value = "how often an action was given its first last day, which is no slippage", detail = true) int firstDated,
        @About(value = "how often an action lost its last day", detail = true) int lostDate,
        @About("the last day it had first; for single actions") Optional<LocalDate> firstDue,
        @About("the last day it has now; for single actions") Optional<LocalDate> due) {
}
