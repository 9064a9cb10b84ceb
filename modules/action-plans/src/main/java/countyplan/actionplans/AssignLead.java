package countyplan.actionplans;

import countyplan.core.About;
import java.util.Optional;

/// The other leads stay. A post that leads the action already takes the new role.
@About("gives an action one more lead, or a lead another role")
public record AssignLead(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code,
        @About(value = "the post or team", example = "Carers Delivery Group") Lead lead,
        @About(value = "what it does for the action; leads it unless said", example = "contributor") Optional<LeadRole> role) {
}
