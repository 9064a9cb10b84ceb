package countyplan.actionplans.reports;

import countyplan.actionplans.BaselineName;
import countyplan.core.About;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@About("a baseline of a plan")
public record BaselineLine(
        @About("its name") BaselineName baseline,
        @About("the day whose plan it keeps") LocalDate day,
        @About("why it was set") String reason,
        @About("the body or post that approved it") String approver,
        @About("when it was entered") Optional<Instant> entered,
        @About("who entered it") Optional<String> by) {
}
