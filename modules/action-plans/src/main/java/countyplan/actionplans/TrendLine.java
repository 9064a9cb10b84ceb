package countyplan.actionplans;

import countyplan.core.About;
import java.time.LocalDate;

@About("how actions stood on one day")
public record TrendLine(
        @About("the day") LocalDate day,
        @About("how many actions the plan had") int actions,
        @About("rated red by the rule then in force") int red,
        @About("rated amber") int amber,
        @About("rated green") int green,
        @About("not rated") int notRated,
        @About("the same as a bar of twenty letters: R for red, A for amber, G for green, a dot for not rated") String bar,
        @About(value = "rated red by people", detail = true) int statedRed,
        @About(value = "rated amber by people", detail = true) int statedAmber,
        @About(value = "rated green by people", detail = true) int statedGreen,
        @About("past their last day") int overdue,
        @About(value = "due on that day", detail = true) int inWindow,
        @About(value = "not due yet", detail = true) int notYetDue,
        @About(value = "going on without a last day", detail = true) int ongoing,
        @About(value = "without a date", detail = true) int undated,
        @About("complete") int complete,
        @About(value = "cancelled", detail = true) int cancelled,
        @About("unfinished and without a fresh update") int withoutFreshUpdate,
        @About(value = "the version of the rule then in force", detail = true) int ruleVersion) {
}
