package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.List;

@About("what came of handing over")
public record HandedOver(
        @About(value = "what was done, in a sentence", headline = true) String summary,
        @About("who gave actions up") Lead from,
        @About("who took them") Lead to,
        @About("how many actions were handed over, as read from the store again") int changed,
        @About("how many it has in another role than was asked for; they are as they were") int unchanged,
        @About("how many could not be handed over and were left alone") int refused,
        @About(value = "each action that has or had it as a lead, by plan and code", rows = true) List<Line> actions) {

    /// What came of one action.
    @About("an action, and what came of it")
    public record Line(
            @About("the action") Ref action,
            @About("what is to be done") String title,
            @About("whether it was handed over") Outcome outcome,
            @About("who leads it now, or why it was left alone") String what) {
    }

    /// What can come of handing one action over.
    public enum Outcome {
        /// The other has it now.
        CHANGED,
        /// It is in another role than was asked for.
        UNCHANGED,
        /// It could not be handed over.
        REFUSED
    }
}
