package countyplan.actionplans;

import countyplan.core.About;
import java.util.Optional;

/// Finished actions keep who led them. Where the other leads an action already, it keeps the role that weighs more.
@About("hands every unfinished action of a post or team over to another, in one plan or in all, from a day on")
public record HandOver(
        @About(value = "who gives the actions up", example = "Lead Practitioners") Lead from,
        @About(value = "who takes them", example = "Service Managers") Lead to,
        @About(value = "only the actions of this plan; of every plan unless said", example = "carers-2022-25") Optional<PlanId> plan,
        @About(value = "only where it has this role; the other takes the same role", example = "lead") Optional<LeadRole> role) {
}
