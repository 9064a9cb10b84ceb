package countyplan.lightbulb.grants;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.help.WorkId;
import java.time.LocalDate;
import java.util.Optional;

/// Something that came with or after an application for a grant, or that the council directed it can do without.
public record ApplicationItem(
        @About(value = "the case's reference", example = "lb-2019-0003") CaseReference reference,
        @About(value = "the work that the grant pays for", example = "wet-room") WorkId work,
        @About(value = "the item's id", example = "estimate-1") ItemId item,
        @About(value = "what it meets", example = "estimates") Requirement meets,
        @About(value = "the day it came, or was directed not to be needed", example = "2019-04-08") LocalDate came,
        @About(value = "the firm, of an estimate", example = "Soar Building") Optional<String> contractor,
        @About(value = "how much, of an estimate or charge", example = "13900", unit = "GBP") Optional<Money> amount,
        @About(value = "why the council directed that it is not needed", example = "One firm only makes the lift", detail = true) Optional<String> directed) {
}
