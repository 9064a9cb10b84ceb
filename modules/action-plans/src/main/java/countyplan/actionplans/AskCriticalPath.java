package countyplan.actionplans;

import countyplan.core.About;

/// The longest chain is that of most actions; of several, that with the least slack. Only unfinished actions count, and
/// only those with a last day: the others of chains are told apart.
@About("shows the longest chain of actions that need each other, and how far its first can slip")
public record AskCriticalPath(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan) {
}
