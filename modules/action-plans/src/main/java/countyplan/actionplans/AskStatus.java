package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Standing;
import countyplan.core.values.Rag;
import java.util.Optional;
import java.util.OptionalInt;

/// Every filter narrows every count of the answer.
@About("shows where a plan stands: how many actions are overdue, due now, not yet due, ongoing or without a date")
public record AskStatus(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "only actions whose area serves the priority of this number", example = "4") OptionalInt priority,
        @About(value = "only actions of this area", example = "CS1") Optional<AreaCode> area,
        @About(value = "only actions that this post or team leads", example = "Carers Delivery Group") Optional<Lead> lead,
        @About(value = "only actions that the lead, or anybody, has in this role", example = "lead") Optional<LeadRole> role,
        @About(value = "only actions that the rule in force rates so", example = "amber") Optional<Rag> rag,
        @About(value = "only actions in this state", example = "open") Optional<ActionState> state,
        @About(value = "only actions that stand so by their dates, finished ones left out", example = "overdue") Optional<Standing> standing,
        @About(value = "only unfinished actions whose last update is so recent", example = "never") Optional<Freshness> freshness,
        @About(value = "only actions that people rate otherwise than the rule in force does", example = "no") boolean disagree,
        @About(value = "only actions with all of these words in what is to be done", example = "carers") Optional<String> about) {
}
