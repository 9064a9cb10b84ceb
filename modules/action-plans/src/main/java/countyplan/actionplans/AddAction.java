package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import countyplan.core.timescale.Timescale;
import java.util.List;
import java.util.Optional;

/// An action belongs to its plan from the plan's first day unless another day is stated.
@About("adds an action to a plan")
public record AddAction(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "a code for the action, which stays", example = "CS1.7", names = true) ActionCode code,
        @About(value = "the area's code", example = "CS1") AreaCode area,
        @About(value = "what is to be done", example = "Offer carers a conversation at every review") String title,
        @About(value = "the posts or teams that lead it, with a role in brackets if you know it: accountable, co-lead, contributor, cover or informed", example = "Carers Delivery Group") List<Lead> leads,
        @About(value = "when it is to be done, in your own words", example = "Apr 23") Optional<Timescale> timescale,
        @About(value = "the decision behind it, if there is one", example = "strategy/carers-2022-25/decisions/cabinet-approval") Optional<Ref> decision) {
}
