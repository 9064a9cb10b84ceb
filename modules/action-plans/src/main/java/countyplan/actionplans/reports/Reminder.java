package countyplan.actionplans.reports;

import countyplan.actionplans.ActionCode;
import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

@About("a reminder")
public record Reminder(
        @About("the post or team to remind; (no lead) for an action without one") String lead,
        @About("the action's code") ActionCode code,
        @About("why") RemindOf why,
        @About("the last day of its timescale") Optional<LocalDate> lastDay,
        @About(value = "how many days are left; below zero where it is overdue", unit = "days") OptionalInt daysLeft,
        @About("the day of its last update") Optional<LocalDate> lastUpdate,
        @About("what is to be done") String title) {
}
