package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

@About("a time that an action was given another timescale")
public record MoveView(
        @About("the number of the change that moved it") long entry,
        @About("the day from which the new timescale holds") LocalDate day,
        @About("the timescale before, as written") Timescale from,
        @About("the timescale after, as written") Timescale to,
        @About(value = "how many days later its last day is, below zero where it is earlier; none where either has no date", unit = "days") OptionalInt days,
        @About("the cause") Optional<String> cause,
        @About("why it moved") Optional<String> reason,
        @About("the body that was told of it") Optional<String> told,
        @About("the day of the meeting at which it was told") Optional<LocalDate> toldOn) {
}
