package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.List;

@About("what came of a change to many actions")
public record ChangedAll(
        @About(value = "what was done, in a sentence", headline = true) String summary,
        @About("how many actions fit the filters") int matched,
        @About("how many were changed, as read from the store again") int changed,
        @About("how many were so already") int unchanged,
        @About("how many could not be changed and were left alone") int refused,
        @About(value = "those, and why", rows = true) List<Left> left) {

    /// An action that could not be changed.
    @About("an action that was left alone")
    public record Left(
            @About("the action") Ref action,
            @About("why") String why) {
    }
}
