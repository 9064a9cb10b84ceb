package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.values.Rag;

@About("how many ratings go from one to another")
public record ColourCount(
        @About("the rating without the rule") Rag from,
        @About("the rating by it") Rag to,
        @About("how many") int actions) {
}
