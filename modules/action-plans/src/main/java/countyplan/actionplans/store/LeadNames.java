package countyplan.actionplans.store;

import countyplan.core.Facts;
import countyplan.core.View;
import java.util.List;
import java.util.Locale;

/// The names under which posts and teams lead actions, of all plans.
public final class LeadNames {

    private static final String STARTING = "select distinct f.lead from action_plans_leads f where "
            + "lower(f.lead) like :start and " + Facts.counts("f") + " order by f.lead limit ";

    private LeadNames() {
    }

    /// At most so many names that start with these letters.
    public static List<String> starting(View view, String prefix, int most) {
        return view.sql(STARTING + most).with("start", prefix.toLowerCase(Locale.ROOT).replace("%", "") + "%")
                .list(row -> row.text("lead"));
    }
}
