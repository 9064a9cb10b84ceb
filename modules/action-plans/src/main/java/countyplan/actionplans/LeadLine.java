package countyplan.actionplans;

import countyplan.core.About;
import java.util.Optional;

@About("a lead and where the actions stand that it leads")
public record LeadLine(
        @About("the post or team") Lead lead,
        @About(value = "its id, if it is among the posts", detail = true) Optional<PostId> post,
        @About("whether that post is held, vacant or abolished") Optional<PostState> state,
        @About("how many actions it has a part in, in any role but that of being kept informed") int actions,
        @About("for how many of these it is accountable") int accountable,
        @About(value = "how many of these it contributes to or covers and does not lead", detail = true) int besides,
        @About(value = "of how many others it is kept informed", detail = true) int informed,
        @About("how many of these are complete") int complete,
        @About("how many are cancelled") int cancelled,
        @About("how many have passed their last day") int overdue,
        @About("how many are due now") int inWindow,
        @About("how many are not due yet") int notYetDue,
        @About("how many go on without a last day") int ongoing,
        @About("how many have no date") int undated) {
}
