package countyplan.actionplans;

import countyplan.core.About;
import java.util.Optional;

@About("one of the plans rolled up")
public record RolledPlan(
        @About("the plan's id") PlanId plan,
        @About("what it is called") String title,
        @About("whose plan it is") Optional<String> partner,
        @About("how many actions it has") int actions,
        @About("how many the rule in force rates red") int red,
        @About("how many it rates amber") int amber,
        @About("how many it rates green") int green,
        @About("how many it does not rate") int notRated,
        @About("how many have passed their last day") int overdue,
        @About("how many are complete") int complete) {
}
