package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;

@About("what a sheet changed")
public record UpdateResult(
        @About(value = "what it did, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("how many actions the sheet has") int rows,
        @About("how many of these are new") int added,
        @About("how many were changed") int changed,
        @About("how many had nothing edited, or were so already") int unchanged,
        @About("how many were refused and left alone") int refused,
        @About("how many actions of the plan the sheet does not name; they are as they were") int notInSheet,
        @About("what somebody should look at") List<String> remarks,
        @About(value = "row by row, but for those that stay as they are", rows = true) List<UpdatedAction> actions) {
}
