package countyplan.core.register.answers;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

/// How a clock stands on a day.
@About("a clock")
public record ClockLine(
        @About("what must be done in time") String clock,
        @About("how it stands") Standing standing,
        @About("the day it started") LocalDate started,
        @About("the last day in time; while it is paused, if it went on tomorrow") LocalDate due,
        @About("the day it stopped") Optional<LocalDate> stopped,
        @About(value = "how long it stood still", unit = "days") int paused,
        @About("how long it is, and who says so") String limit,
        @About("what makes the day uncertain") Optional<String> note) {

    /// How a clock can stand.
    public enum Standing {
        /// Time is left.
        RUNNING,
        /// It stands still, in time.
        PAUSED,
        /// Its last day has passed, and it has not been stopped.
        BREACHED,
        /// It was stopped in time.
        MET,
        /// It was stopped after its last day.
        LATE
    }
}
