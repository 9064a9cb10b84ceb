package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Standing;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The filters are those of `status`; at least one is needed. What is not said stays as it is.
@About("changes all actions that fit every filter given, once a dry run has shown them")
public record ChangeAll(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "only actions whose area serves the priority of this number", example = "4") OptionalInt wherePriority,
        @About(value = "only actions of this area", example = "CS1") Optional<AreaCode> whereArea,
        @About(value = "only actions that this post or team leads", example = "Carers Delivery Group") Optional<Lead> whereLead,
        @About(value = "only actions that the lead, or anybody, has in this role", example = "lead") Optional<LeadRole> whereRole,
        @About(value = "only actions that the rule in force rates so", example = "red") Optional<Rag> whereRag,
        @About(value = "only actions in this state", example = "open") Optional<ActionState> whereState,
        @About(value = "only actions that stand so by their dates, finished ones left out", example = "overdue") Optional<Standing> whereStanding,
        @About(value = "only unfinished actions whose last update is so recent", example = "never") Optional<Freshness> whereFreshness,
        @About(value = "only actions with all of these words in what is to be done", example = "carers") Optional<String> whereAbout,
        @About(value = "the area they belong to from now on", example = "CS2") Optional<AreaCode> area,
        @About(value = "all the posts or teams that lead them from now on", example = "Carers Delivery Group") List<Lead> leads,
        @About(value = "nobody leads them any more", example = "no") boolean noLead,
        @About(value = "when they are to be done now, in your own words", example = "Jul 24") Optional<Timescale> timescale,
        @About(value = "what has happened, as an update of each", example = "Reviewed by the carers board") Optional<String> note,
        @About(value = "how much of each is done", example = "40", unit = "percent") OptionalInt percent,
        @About(value = "the rating that you give each yourself", example = "amber") Optional<Rag> rag,
        @About(value = "the state they are to be in", example = "paused") Optional<ActionState> to,
        @About(value = "why their timescale moves or they are paused, completed, cancelled or reopened", example = "Waiting for the budget") Optional<String> reason,
        @About(value = "the cause of the move, one of those that move-causes lists", example = "funding") Optional<MoveCause> cause,
        @About(value = "the body that was told of the move, with toldOn", example = "Carers Delivery Group") Optional<String> told,
        @About(value = "the day of the meeting at which it was told, with told", example = "2023-05-10") Optional<LocalDate> toldOn,
        @About(value = "change the others even if some cannot be changed", example = "yes") boolean leaveRefused) {
}
