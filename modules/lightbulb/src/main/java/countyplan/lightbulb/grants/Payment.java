package countyplan.lightbulb.grants;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.help.WorkId;
import java.time.LocalDate;
import java.util.Optional;

/// A payment of a grant, or of what the district adds to it.
public record Payment(
        @About(value = "the case's reference", example = "lb-2019-0005") CaseReference reference,
        @About(value = "the work that is paid for", example = "extension") WorkId work,
        @About(value = "the payment's id", example = "first") PaymentId payment,
        @About(value = "the day of the payment", example = "2019-09-16") LocalDate paid,
        @About(value = "how much", example = "12000", unit = "GBP") Money amount,
        @About(value = "what is paid", example = "grant") PaidFrom pays,
        @About(value = "whether more is to come", example = "interim") PaymentStage stage,
        @About(value = "what shows that the works are done so far", example = "Surveyor's certificate of 10 September 2019", detail = true) Optional<String> evidence) {
}
