package countyplan.extracare.costing;

import countyplan.core.About;
import java.util.List;

@About("what a service model costs at each scheme")
public record SchemeCosts(
        @About(value = "in a sentence", headline = true) String summary,
        @About("what that rests on") List<String> assumed,
        @About(value = "each scheme", rows = true) List<SchemeCostLine> schemes) {
}
