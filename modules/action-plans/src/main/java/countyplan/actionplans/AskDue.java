package countyplan.actionplans;

import countyplan.core.About;
import java.util.OptionalInt;

@About("lists what is overdue and what falls due soon")
public record AskDue(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "how many days ahead to look; as many as the RAG rule in force does unless said", example = "90", unit = "days") OptionalInt within) {
}
