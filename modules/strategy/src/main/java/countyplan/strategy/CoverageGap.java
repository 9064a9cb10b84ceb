package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Ref;

/// Something that lacks something else.
@About("something that lacks something else")
public record CoverageGap(
        @About("what is lacking") CoverageKind gap,
        @About("in a sentence") String sentence,
        @About("the record that lacks it") Ref ref) {}
