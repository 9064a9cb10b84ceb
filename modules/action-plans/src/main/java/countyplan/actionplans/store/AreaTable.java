package countyplan.actionplans.store;

import countyplan.actionplans.AreaCode;
import countyplan.actionplans.PlanId;
import countyplan.core.Changing;
import countyplan.core.Facts;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads and writes the areas of a plan and the priorities that they serve.
public final class AreaTable {

    private static final String AREAS = "select a.area, a.title from action_plans_areas a where a.plan = :plan and "
            + Facts.counts("a") + " order by a.on_day, a.change_no";

    private static final String PRIORITIES = "select p.area, p.place, p.priority from action_plans_priorities p "
            + "where p.plan = :plan and " + Facts.counts("p") + " order by p.on_day, p.change_no, p.place";

    private static final String EVER = "select a.area, min(a.on_day) as first_day from action_plans_areas a "
            + "where a.plan = :plan and a.change_no <= :known and (a.void_no is null or a.void_no > :known) "
            + "group by a.area";

    private AreaTable() {
    }

    /// The areas of the plan on that day, by code.
    public static SortedMap<AreaCode, AreaOnDay> all(View view, PlanId plan, LocalDate day) {
        Map<AreaCode, Optional<String>> titles = new TreeMap<>();
        view.sql(AREAS).with("plan", plan).with("asAt", day)
                .each(row -> titles.put(AreaCode.of(row.text("area")), row.maybeText("title")));
        Map<AreaCode, List<Integer>> priorities = new TreeMap<>();
        view.sql(PRIORITIES).with("plan", plan).with("asAt", day).each(row -> {
            var served = priorities.computeIfAbsent(AreaCode.of(row.text("area")), area -> new ArrayList<>());
            if (row.integer("place") == 0) {
                served.clear();
            }
            row.maybeInteger("priority").ifPresent(served::add);
        });
        SortedMap<AreaCode, AreaOnDay> areas = new TreeMap<>();
        titles.forEach((area, title) -> areas.put(area,
                new AreaOnDay(area, title, priorities.getOrDefault(area, List.of()))));
        return areas;
    }

    /// Every area of the plan that the view knows, whatever its day, with its first day.
    public static SortedMap<AreaCode, LocalDate> ever(View view, PlanId plan) {
        SortedMap<AreaCode, LocalDate> areas = new TreeMap<>();
        view.sql(EVER).with("plan", plan)
                .each(row -> areas.put(AreaCode.of(row.text("area")), row.date("first_day")));
        return areas;
    }

    /// Writes what the area is called from that day.
    public static void writeTitle(Changing changing, PlanId plan, LocalDate day, AreaOnDay area) {
        changing.insert("action_plans_areas", day, "plan", plan, "area", area.area(), "title", area.title());
    }

    /// Writes the priorities that the area serves from that day.
    public static void writePriorities(Changing changing, PlanId plan, LocalDate day, AreaOnDay area) {
        var place = 0;
        for (var priority : area.priorities()) {
            changing.insert("action_plans_priorities", day, "plan", plan, "area", area.area(), "place", place++,
                    "priority", priority);
        }
        if (place == 0) {
            changing.insert("action_plans_priorities", day, "plan", plan, "area", area.area(), "place", 0, "priority",
                    null);
        }
    }
}
