package countyplan.actionplans;

import countyplan.core.About;
import java.util.Optional;

@About("a lead of an action, in its role")
public record LeadOfAction(
        @About("the name of the post or team") String name,
        @About("what it does for the action") LeadRole role,
        @About("its id, if it is among the posts") Optional<PostId> post,
        @About("whether the post is held, vacant or abolished") Optional<PostState> state) {
}
