package countyplan.actionplans;

import countyplan.core.About;

/// An entry is all that one change said of the action.
@About("withdraws a wrong entry of an action, which stays in its history")
public record CorrectEntry(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code,
        @About(value = "the number of the entry, as the history shows it", example = "12") long entry,
        @About(value = "what was wrong with it", example = "Meant for CS1.2") String reason) {
}
