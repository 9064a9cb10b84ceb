package countyplan.actionplans;

import countyplan.core.About;
import java.util.Optional;

@About("says that an action does not need another any more")
public record DropNeed(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.6") ActionCode code,
        @About(value = "the action that it needed: a code, or plan/code", example = "CS2.1") OtherAction needs,
        @About(value = "why not", example = "The pages were written without it") Optional<String> reason) {
}
