package countyplan.actionplans;

import countyplan.core.About;

@About("an action in a list")
public record AreaAction(
        @About("the action's code") ActionCode code,
        @About("what is to be done") String title) {
}
