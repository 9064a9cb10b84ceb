package countyplan.actionplans;

import countyplan.core.About;

@About("an action that a row was about")
public record UpdatedAction(
        @About("the action's code") ActionCode code,
        @About("what became of the row") Outcome outcome,
        @About("what was changed, or why nothing was") String what) {

    /// What became of a row.
    public enum Outcome {
        /// A new action.
        ADDED,
        /// Changed as edited.
        CHANGED,
        /// Left as it was.
        REFUSED
    }
}
