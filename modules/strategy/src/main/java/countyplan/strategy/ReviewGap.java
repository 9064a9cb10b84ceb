package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Ref;

/// What a review leaves open.
@About("what a review leaves open")
public record ReviewGap(
        @About("its stable code") String code,
        @About("in a sentence") String sentence,
        @About("the record it is about") Ref ref) {}
