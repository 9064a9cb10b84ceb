package countyplan.actionplans.reports;

import countyplan.actionplans.BaselineName;
import countyplan.actionplans.PlanId;
import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@About("what is different about a plan")
public record PlanComparison(
        @About(value = "what is different, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("the day it is compared with") LocalDate then,
        @About("the baseline it is compared with, if it is one") Optional<BaselineName> baseline,
        @About("how many actions there were") int actionsThen,
        @About("how many there are") int actionsNow,
        @About("how many were added") int added,
        @About("how many are gone") int gone,
        @About("how many were completed") int completed,
        @About("how many were cancelled") int cancelled,
        @About("how many have a later last day") int later,
        @About("how many have an earlier last day") int earlier,
        @About("how many were retimed to or from no last day, or within the same one") int otherwiseRetimed,
        @About("how many are rated differently") int rated,
        @About("how many are led by others") int led,
        @About("how many say something else") int reworded,
        @About("how many are just as they were") int unchanged,
        @About(value = "each difference, by action", rows = true) List<ComparedAction> differences) {
}
