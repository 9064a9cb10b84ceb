package countyplan.actionplans;

import countyplan.core.About;
import java.util.Optional;

@About("lists which actions of a plan need others to be done first, and where the days do not allow it")
public record AskNeeds(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "only what this action needs and what needs it", example = "CS1.6") Optional<ActionCode> code) {
}
