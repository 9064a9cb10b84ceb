package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.List;
import java.util.Optional;

@About("changes an action's title, area or leads")
public record ChangeAction(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code,
        @About(value = "what is to be done", example = "Put carer awareness into every induction") Optional<String> title,
        @About(value = "the area it belongs to from now on", example = "CS2") Optional<AreaCode> area,
        @About(value = "all the posts or teams that lead it from now on, with roles in brackets; one named without a role keeps the role that it has", example = "Carers Delivery Group") List<Lead> leads,
        @About(value = "nobody leads it any more", example = "no") boolean noLead,
        @About(value = "the decision behind it, if there is one", example = "strategy/carers-2022-25/decisions/cabinet-approval") Optional<Ref> decision) {
}
