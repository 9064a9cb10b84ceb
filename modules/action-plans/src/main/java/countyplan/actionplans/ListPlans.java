package countyplan.actionplans;

import countyplan.core.About;

@About("lists the action plans there are")
public record ListPlans() {
}
