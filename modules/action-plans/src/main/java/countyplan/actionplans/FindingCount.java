package countyplan.actionplans;

import countyplan.core.About;

@About("how often one sort of finding occurs")
public record FindingCount(
        @About("the sort of finding") String code,
        @About("how many there are") int findings) {
}
