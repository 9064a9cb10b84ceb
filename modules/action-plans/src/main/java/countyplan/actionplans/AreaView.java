package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;
import java.util.Optional;

@About("an area of a plan with its actions")
public record AreaView(
        @About("the plan's id") PlanId plan,
        @About("the area's code") AreaCode area,
        @About("what it is about") Optional<String> title,
        @About("the priorities that it serves") List<Priority> priorities,
        @About(value = "its actions, by code", rows = true) List<AreaAction> actions) {
}
