package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Faults;
import countyplan.core.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Something that may keep a plan from being done.
///
/// @param likelihood from 1, rare, to 5, almost certain
/// @param impact from 1, hardly felt, to 5, the plan fails
@About("a risk of a plan")
public record Risk(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the risk's id", example = "no-replies") RiskId risk,
        @About(value = "what may happen", example = "Too few carers answer the consultation") String title,
        @About(value = "what may bring it about", example = "The questions are online only") Optional<String> cause,
        @About(value = "how likely it is, from 1 to 5", example = "3") int likelihood,
        @About(value = "how bad it would be, from 1 to 5", example = "4") int impact,
        @About(value = "how likely it may be once everything is done about it, from 1 to 5", example = "2", detail = true) OptionalInt targetLikelihood,
        @About(value = "how bad it may be then, from 1 to 5", example = "3", detail = true) OptionalInt targetImpact,
        @About(value = "the post or team that answers for it", example = "Carers Delivery Group") Optional<Lead> owner,
        @About(value = "what is done about it: tolerate, treat, transfer or terminate", example = "treat") RiskResponse response,
        @About(value = "the actions that make it less", example = "action-plans/carers-2022-25/actions/CS1.6", detail = true) List<Ref> actions,
        @About(value = "the day by which it is looked at again", example = "2022-09-01") Optional<LocalDate> reviewBy) {

    /// @throws countyplan.core.Refused if a number is not from 1 to 5
    public Risk {
        var faults = new Faults();
        check(faults, "likelihood", likelihood);
        check(faults, "impact", impact);
        check(faults, "targetLikelihood", targetLikelihood.orElse(1));
        check(faults, "targetImpact", targetImpact.orElse(1));
        faults.refuse("out-of-range", "Likelihood and impact are numbers from 1 to 5");
    }

    private static void check(Faults faults, String field, int given) {
        if (given < 1 || given > 5) {
            faults.add(field, Integer.toString(given), "a whole number from 1 to 5");
        }
    }

    /// Likelihood times impact: from 1 to 25.
    public int score() {
        return likelihood * impact;
    }

    /// The same once everything is done about it; none unless both were said.
    public Optional<Integer> targetScore() {
        return targetLikelihood.isPresent() && targetImpact.isPresent()
                ? Optional.of(targetLikelihood.getAsInt() * targetImpact.getAsInt()) : Optional.empty();
    }
}
