package countyplan.actionplans.store;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.chains.Need;
import countyplan.core.Changing;
import countyplan.core.Facts;
import countyplan.core.Query;
import countyplan.core.Ref;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads and writes which actions need which.
public final class NeedTable {

    private static final String SELECT = "select n.plan, n.code, n.needs, n.lag from action_plans_needs n where ";

    private static final String STANDING = SELECT + Facts.counts("n") + " order by n.on_day, n.change_no";

    private static final String COMING = SELECT + "n.on_day > :day and n.void_no is null and n.lag is not null";

    private record Between(String plan, String code, String needs) {
    }

    private NeedTable() {
    }

    /// All needs of all plans on that day.
    public static Collection<Need> standing(View view, LocalDate day) {
        return read(view.sql(STANDING).with("asAt", day));
    }

    /// All needs of all plans on that day, and those that are entered for a later one.
    public static Collection<Need> standingOrComing(Changing changing, LocalDate day) {
        Map<Between, Need> all = new LinkedHashMap<>();
        standing(changing, day).forEach(need -> all.put(between(need), need));
        changing.sql(COMING).with("day", day).each(row -> {
            var need = need(row.text("plan"), row.text("code"), row.text("needs"), row.integer("lag"));
            all.putIfAbsent(between(need), need);
        });
        return all.values();
    }

    private static Collection<Need> read(Query query) {
        Map<Between, Need> standing = new LinkedHashMap<>();
        query.each(row -> {
            var between = new Between(row.text("plan"), row.text("code"), row.text("needs"));
            var lag = row.maybeInteger("lag");
            if (lag.isPresent()) {
                standing.put(between, need(between.plan(), between.code(), between.needs(), lag.getAsInt()));
            } else {
                standing.remove(between);
            }
        });
        return standing.values();
    }

    private static Between between(Need need) {
        var path = need.action().segments();
        return new Between(path.get(1), path.get(3), need.needs().path());
    }

    private static Need need(String plan, String code, String needs, int lag) {
        return new Need(PlanOnDay.ref(new PlanId(plan), new ActionCode(code)), Ref.of(needs), lag);
    }

    /// Writes that the action needs the other from that day, or without a lag that it does not any more.
    public static void write(Changing changing, PlanId plan, ActionCode code, Ref needs, OptionalInt lag,
            Optional<String> reason) {
        changing.insert("action_plans_needs", changing.on(), "plan", plan, "code", code, "needs", needs, "lag", lag,
                "reason", reason);
    }
}
