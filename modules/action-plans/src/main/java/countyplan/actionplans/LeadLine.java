package countyplan.actionplans;

import countyplan.core.About;

@About("a lead and where the actions stand that it leads")
public record LeadLine(
        @About("the post or team") Lead lead,
        @About("how many actions it leads, alone or with others") int actions,
        @About("how many of these are complete") int complete,
        @About("how many are cancelled") int cancelled,
        @About("how many have passed their last day") int overdue,
        @About("how many are due now") int inWindow,
        @About("how many are not due yet") int notYetDue,
        @About("how many go on without a last day") int ongoing,
        @About("how many have no date") int undated) {
}
