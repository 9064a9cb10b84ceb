package countyplan.strategy;

import countyplan.core.About;

/// What covers a priority.
@About("what covers a priority")
public record CoverageLine(
        @About("its number") int priority,
        @About("what it is called") String title,
        @About("how many actions of any module serve it") int actions,
        @About("how many success measures stand") int measures,
        @About("how many of these have an observed value") int observed) {}
