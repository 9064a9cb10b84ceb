package countyplan.actionplans.reports;

import countyplan.core.About;

@About("how much a lead has to do")
public record WorkloadLine(
        @About("the post or team; (no lead) for actions without one") String lead,
        @About("how many actions it has that are not finished") int open,
        @About("how many of these others lead too") int shared,
        @About("how many are overdue") int overdue,
        @About("how many fall due within 30 days") int dueIn30Days,
        @About("how many fall due within 90 days, those within 30 days included") int dueIn90Days,
        @About("how many have not been updated for longer than the rule allows") int stale,
        @About("how many have no last day") int undated) {
}
