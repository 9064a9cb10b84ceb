package countyplan.extracare.costing;

import countyplan.core.About;
import java.util.List;

@About("service models beside one of them")
public record Comparison(
        @About(value = "in a sentence", headline = true) String summary,
        @About("what that rests on") List<String> assumed,
        @About("who gains and who pays") List<String> effects,
        @About("what is in no sum because nobody has said what it costs, and hours of the day that nobody covers or that are bought twice") List<String> leftOut,
        @About(value = "each model", rows = true) List<OptionLine> options) {
}
