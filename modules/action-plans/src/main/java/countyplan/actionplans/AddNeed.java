package countyplan.actionplans;

import countyplan.core.About;
import java.util.OptionalInt;

/// What would close a circle is refused, with the circle spelt out. Saying it again with another lag changes the lag.
@About("says that an action cannot be finished before another is, of the same plan or of another")
public record AddNeed(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS2.4") ActionCode code,
        @About(value = "the action that it needs: a code, or plan/code", example = "CS2.1") OtherAction needs,
        @About(value = "how many days after that it can be finished at the earliest; none unless said", example = "14", unit = "days") OptionalInt lag) {
}
