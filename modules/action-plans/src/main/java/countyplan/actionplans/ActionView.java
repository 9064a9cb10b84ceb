package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Standing;
import countyplan.core.timescale.Timescale;
import countyplan.core.timescale.TimescaleKind;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@About("an action with everything known of it")
public record ActionView(
        @About("the plan's id") PlanId plan,
        @About("the action's code") ActionCode code,
        @About(value = "the code it was printed with, which another may share", detail = true) ActionCode printedCode,
        @About("what is to be done") String title,
        @About("the area it belongs to") AreaCode area,
        @About("what that area is about") Optional<String> areaTitle,
        @About("the priorities that its area serves") List<Priority> priorities,
        @About("the posts or teams that lead it, each with its role in brackets if it was said") List<Lead> leads,
        @About(value = "the same, one by one, with the posts that they are", detail = true) List<LeadOfAction> roles,
        @About("the day from which it belongs to the plan") LocalDate since,
        @About("when it is to be done, as written") Timescale timescale,
        @About(value = "what sort of timescale that is", detail = true) TimescaleKind kind,
        @About(value = "the first day of the time it means", detail = true) Optional<LocalDate> firstDay,
        @About("the last day, after which it is overdue") Optional<LocalDate> lastDay,
        @About(value = "the time it means, in the Extended Date/Time Format (ISO 8601-2)", detail = true) Optional<String> edtf,
        @About(value = "whether it is still to be confirmed", detail = true) boolean provisional,
        @About("the event it waits for") Optional<String> waitsFor,
        @About("actions that have to be done first") List<OtherAction> needs,
        @About(value = "actions that cannot be finished before it is", detail = true) List<OtherAction> neededBy,
        @About("what is unclear about it") Optional<String> doubt,
        @About(value = "how often it has been given another timescale", detail = true) int moves,
        @About(value = "when it was to be done at first, as written", detail = true) Timescale firstTimescale,
        @About("where it stands by its dates, until it is finished") Optional<Standing> standing,
        @About("what has been decided about it") ActionState state,
        @About("the day of that decision") Optional<LocalDate> stateSince,
        @About("the reason for that decision") Optional<String> stateReason,
        @About(value = "how much of it is done, as last said", unit = "percent") OptionalInt percent,
        @About("the rating last given to it") Optional<Rag> statedRag,
        @About("why that rating, where a reason was given") Optional<String> ragReason,
        @About("the rating by the rule in force") Rag computedRag,
        @About("the rule behind the computed rating") RuleInForce ragRule,
        @About("how recent its last update is; none for a finished action") Optional<Freshness> freshness,
        @About("the day of its last update") Optional<LocalDate> lastUpdate,
        @About("what that update says") Optional<String> lastNote,
        @About("who said so") Optional<String> lastBy,
        @About("the decisions behind what was done to it") List<DecidedBy> decisions,
        @About("each time it was given another timescale, and which meeting was told") List<MoveView> moved) {
}
