package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.values.Rag;

@About("an action that a rule rates otherwise")
public record ColourChange(
        @About("its plan") PlanId plan,
        @About("its code") ActionCode code,
        @About("what is to be done") String title,
        @About("its rating without the rule") Rag from,
        @About("its rating by it") Rag to) {
}
