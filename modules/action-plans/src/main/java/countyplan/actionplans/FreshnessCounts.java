package countyplan.actionplans;

import countyplan.core.About;

@About("how many unfinished actions were updated lately")
public record FreshnessCounts(
        @About("updated within the limit") int fresh,
        @About("updated, but longer ago") int stale,
        @About("not updated yet") int never) {
}
