package countyplan.extracare.models;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.extracare.Limits;
import java.util.Optional;

/// What a model charges a tenant a week. A charge that is to be agreed has no amount: nothing is made up for it.
public record Charge(
        @About(value = "the model's id", example = "keep") ModelId model,
        @About(value = "the charge's id", example = "wellbeing") ChargeId charge,
        @About(value = "what it is called", example = "Wellbeing charge") String title,
        @About(value = "a week for each tenant who pays; none while it is to be agreed", example = "70", unit = "GBP") Optional<Money> weekly,
        @About(value = "who takes it", example = "council") PaidBy takenBy,
        @About(value = "where that is told", example = "Committee report of 5 September 2022, paragraph 20", detail = true) String source) {

    /// @throws countyplan.core.Refused `negative-cost`
    public Charge {
        weekly = Limits.cost("weekly", weekly);
    }
}
