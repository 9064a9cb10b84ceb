package countyplan.actionplans;

import countyplan.core.About;

@About("how many of each rating")
public record RagCounts(
        @About("rated red") int red,
        @About("rated amber") int amber,
        @About("rated green") int green,
        @About("not rated") int none) {
}
