package countyplan.actionplans.reports;

import countyplan.actionplans.PlanId;
import countyplan.actionplans.RuleInForce;
import countyplan.core.About;
import java.util.List;

@About("whom to remind of what")
public record PlanReminders(
        @About(value = "how many reminders there are, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About(value = "how many days ahead this looks", unit = "days") int days,
        @About("how many leads are reminded") int leads,
        @About("how many actions they are reminded of") int actions,
        @About("how many overdue actions and ones due soon are left out, as they were updated within the rule") int quiet,
        @About("the rule for what is fresh") RuleInForce freshnessRule,
        @About(value = "each reminder, by lead, the most urgent first", rows = true) List<Reminder> reminders) {
}
