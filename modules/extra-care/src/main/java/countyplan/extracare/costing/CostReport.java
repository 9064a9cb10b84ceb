package countyplan.extracare.costing;

import countyplan.core.About;
import java.util.List;

@About("what a service model costs")
public record CostReport(
        @About(value = "in a sentence", headline = true) String summary,
        @About("what that rests on") List<String> assumed,
        @About("what is in no sum because nobody has said what it costs, and hours of the day that nobody covers or that are bought twice") List<String> leftOut,
        @About(value = "what is paid for each part over all years", detail = true) List<String> parts,
        @About(value = "each year or week", rows = true) List<CostLine> costs) {
}
