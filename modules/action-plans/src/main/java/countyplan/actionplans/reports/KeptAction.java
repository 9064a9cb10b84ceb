package countyplan.actionplans.reports;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.time.LocalDate;
import java.util.Optional;

@About("an action as a baseline keeps it")
public record KeptAction(
        @About("the action's code") ActionCode code,
        @About("what was to be done") String title,
        @About("when it was to be done, as written") Timescale timescale,
        @About("the last day of that") Optional<LocalDate> lastDay,
        @About("what had been decided about it") ActionState state) {
}
