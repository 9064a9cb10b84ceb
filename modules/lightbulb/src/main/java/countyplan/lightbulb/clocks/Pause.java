package countyplan.lightbulb.clocks;

import countyplan.core.About;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.help.WorkId;
import java.time.LocalDate;
import java.util.Optional;

/// Some days on which a clock of a case stands still, with the reason and what shows it.
public record Pause(
        @About(value = "the case's reference", example = "lb-2019-0003") CaseReference reference,
        @About(value = "the pause's id", example = "hospital-stay") PauseId pause,
        @About(value = "the clock that stands still", example = "local-target") GrantClock clock,
        @About(value = "the work whose grant it is; every grant of the case unless said", example = "ramp") Optional<WorkId> work,
        @About(value = "the first day on which it stands still", example = "2019-05-06") LocalDate begins,
        @About(value = "the day on which it goes on; it stands still until there is one", example = "2019-05-20") Optional<LocalDate> resumes,
        @About(value = "why, without names", example = "The person was in hospital") String why,
        @About(value = "what shows it", example = "Ward letter of 6 May 2019") String evidence) {
}
