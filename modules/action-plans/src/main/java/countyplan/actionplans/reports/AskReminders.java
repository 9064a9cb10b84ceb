package countyplan.actionplans.reports;

import countyplan.actionplans.Lead;
import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.util.Optional;
import java.util.OptionalInt;

/// Quiet where it can be: an action updated within the freshness rule reminds nobody.
@About("lists whom to remind of what: overdue, due soon, or without a recent update")
public record AskReminders(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "how many days ahead to look; as many as the RAG rule in force does unless said", example = "30", unit = "days") OptionalInt days,
        @About(value = "only this post or team", example = "Carers Delivery Group") Optional<Lead> lead) {
}
