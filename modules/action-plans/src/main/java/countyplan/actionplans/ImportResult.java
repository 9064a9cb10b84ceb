package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;

@About("what an import did")
public record ImportResult(
        @About(value = "what it did, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("how many actions the file has") int rows,
        @About("how many of these are new") int added,
        @About("how many were changed") int changed,
        @About("how many already were as the file says") int unchanged,
        @About("how many areas are new") int areasAdded,
        @About("how many areas were changed") int areasChanged,
        @About("actions of the plan that the file does not name; they are as they were") List<ActionCode> notInFile,
        @About("columns that were left aside") List<String> ignored,
        @About("what somebody should look at") List<String> remarks) {
}
