package countyplan.actionplans.reports;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.Freshness;
import countyplan.actionplans.Lead;
import countyplan.actionplans.PlanId;
import countyplan.core.About;
import countyplan.core.timescale.Standing;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@About("an action that a lead has to do")
public record MyAction(
        @About("the plan's id") PlanId plan,
        @About("the action's code") ActionCode code,
        @About("what is to be done") String title,
        @About("when it is to be done, as written") Timescale timescale,
        @About(value = "the last day of that", detail = true) Optional<LocalDate> lastDay,
        @About(value = "how many days are left; below zero where it is overdue", unit = "days") OptionalInt daysLeft,
        @About("where it stands by its dates") Standing standing,
        @About(value = "open or paused", detail = true) ActionState state,
        @About("the rating by the rule in force") Rag computedRag,
        @About("how recent its last update is") Optional<Freshness> freshness,
        @About(value = "the others who lead it", detail = true) List<Lead> sharedWith) {
}
