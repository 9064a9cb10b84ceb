package countyplan.actionplans.reports;

import countyplan.actionplans.Lead;
import countyplan.core.About;
import java.util.Optional;

@About("lists what a lead has to do, in all plans")
public record AskMine(
        @About(value = "whose actions: a post or team; the caller's own name unless said", example = "Carers Delivery Group") Optional<Lead> lead) {
}
