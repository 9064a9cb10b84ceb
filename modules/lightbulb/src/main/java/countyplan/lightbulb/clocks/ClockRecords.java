package countyplan.lightbulb.clocks;

import countyplan.core.About;
import countyplan.core.Ref;
import countyplan.lightbulb.District;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.cases.Urgency;
import countyplan.lightbulb.help.WorkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Inputs and outputs of the operations on clocks.
public final class ClockRecords {
    private ClockRecords() {
    }

    @About("shows the five clocks of each grant of a case, with what starts, stops and pauses them")
    public record ClocksQuery(
            @About(value = "the case's reference", example = "lb-2019-0002") CaseReference reference) {
    }

    public record CaseClocks(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each clock", rows = true) List<ClockLine> clocks) {
    }

    public record ClockLine(
            @About("the work whose grant it is") WorkId work,
            @About("the clock") GrantClock clock,
            @About("how it stands") ClockStanding standing,
            @About("the day that started it, or what does") String started,
            @About("the last day in time; while it is paused, if it went on tomorrow") Optional<LocalDate> due,
            @About(value = "how many days are left; below nothing if it is late", unit = "days") OptionalInt left,
            @About("the day that stopped it") Optional<LocalDate> stopped,
            @About(value = "how long it stood still", unit = "days") int paused,
            @About("how long it is, who says so, and whether that could be checked") Optional<String> limit,
            @About("what else there is to know of its last day") Optional<String> note) {
    }

    @About("lists the clocks that run, the next to break first")
    public record QueueQuery(
            @About(value = "only of this district", example = "blaby") Optional<District> district,
            @About(value = "only this clock", example = "decision") Optional<GrantClock> clock,
            @About(value = "only those that stand so", example = "running") Optional<ClockStanding> standing,
            @About(value = "only those that break within so many days", example = "28") OptionalInt within) {
    }

    public record ClockQueue(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each clock", rows = true) List<QueueLine> clocks) {
    }

    public record QueueLine(
            @About("the case") CaseReference reference,
            @About("the work whose grant it is") WorkId work,
            @About("the clock") GrantClock clock,
            @About("the last day in time") LocalDate due,
            @About(value = "how many days are left; below nothing if it is broken", unit = "days") int left,
            @About("how it stands") ClockStanding standing,
            @About("the district") District district,
            @About("how soon help is needed") Urgency urgency,
            @About("how long it is, and whether that could be checked") String limit,
            @About(value = "who says so", detail = true) String source,
            @About(value = "the grant's address", detail = true) Ref ref) {
    }

    @About("tells what would become of a case's clocks if they were paused, and keeps nothing")
    public record WhatIfQuery(
            @About(value = "the case's reference", example = "lb-2019-0002") CaseReference reference,
            @About(value = "the first day on which they would stand still", example = "2019-03-01") LocalDate begins,
            @About(value = "the day on which they would go on", example = "2019-03-22") LocalDate resumes,
            @About(value = "only this clock", example = "decision") Optional<GrantClock> clock,
            @About(value = "only of this work's grant", example = "bathroom") Optional<WorkId> work) {
    }

    public record WhatIf(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each clock", rows = true) List<WhatIfLine> clocks) {
    }

    public record WhatIfLine(
            @About("the work whose grant it is") WorkId work,
            @About("the clock") GrantClock clock,
            @About("the last day in time as it is") Optional<LocalDate> due,
            @About("how it stands as it is") ClockStanding standing,
            @About("the last day in time with the pause") Optional<LocalDate> dueThen,
            @About("how it would stand with the pause") ClockStanding standingThen,
            @About(value = "how many days it would gain", unit = "days") int gained,
            @About("what else there is to know of its last day") Optional<String> note) {
    }
}
