package countyplan.extracare.contracts;

import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.util.Optional;

/// Something that is to happen before a contract is in force, and when, as somebody states it. The same event may be stated more
/// than once: where the times do not agree, that is a finding.
public record Milestone(
        @About(value = "the contract's id", example = "extra-care-2023") ContractId contract,
        @About(value = "the milestone's id", example = "tender-33") MilestoneId milestone,
        @About(value = "what happens", example = "tender-opens") EventId event,
        @About(value = "what it is called", example = "Contract offered to bidders") String title,
        @About(value = "when, as it is written", example = "September 2022") Timescale stated,
        @About(value = "where that is told", example = "Committee report of 5 September 2022, paragraph 33") String source,
        @About(value = "what else there is to know of it", example = "Subject to Cabinet", detail = true) Optional<String> note) {

    /// Whether no day is in both times.
    boolean contradicts(Milestone other) {
        return stated.firstDay().or(stated::lastDay).isPresent()
                && other.stated.firstDay().or(other.stated::lastDay).isPresent()
                && (isBefore(other) || other.isBefore(this));
    }

    private boolean isBefore(Milestone other) {
        return stated.lastDay().flatMap(last -> other.stated.firstDay().map(last::isBefore)).orElse(false);
    }
}
