package countyplan.actionplans.operations;

import countyplan.actionplans.AddArea;
import countyplan.actionplans.AreaAction;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.AreaView;
import countyplan.actionplans.ChangeArea;
import countyplan.actionplans.ShowArea;
import countyplan.actionplans.store.ActionTable;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Changing;
import countyplan.core.Refused;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The areas of a plan.
final class Areas {

    private static final int HIGHEST_PRIORITY = 999;

    private Areas() {
    }

    static AreaView show(ShowArea ask, View view) {
        return view(view, Lookup.plan(view, ask.plan(), view.asAt()), ask.area(), view.asAt());
    }

    static AreaView add(AddArea asked, Changing changing) {
        var home = Lookup.home(changing, asked.plan());
        var texts = new Texts().check("title", asked.title(), Texts.TITLE);
        checkPriorities(texts, asked.priorities());
        texts.refuse();
        if (AreaTable.ever(changing, asked.plan()).containsKey(asked.area())) {
            throw Refused.conflict("area-exists", asked.plan() + " has an area " + asked.area()
                    + " already. Choose another code, or change that area.");
        }
        var area = new AreaOnDay(asked.area(), Optional.of(asked.title()), asked.priorities());
        AreaTable.writeTitle(changing, asked.plan(), home.day(), area);
        AreaTable.writePriorities(changing, asked.plan(), home.day(), area);
        changing.log(PlanOnDay.ref(asked.plan(), asked.area()), null, area.logged());
        return view(changing, home.plan(), asked.area(), Lookup.later(home.day(), changing.today()));
    }

    static AreaView change(ChangeArea asked, Changing changing) {
        var plan = Lookup.plan(changing, asked.plan(), changing.on());
        var before = Lookup.area(changing, asked.plan(), asked.area(), changing.on());
        var texts = new Texts().check("title", asked.title(), Texts.TITLE);
        checkPriorities(texts, asked.priorities());
        if (asked.noPriority() && !asked.priorities().isEmpty()) {
            texts.faults().add("noPriority", "yes", "either priorities or noPriority, not both");
        }
        texts.refuse();
        var after = new AreaOnDay(before.area(), asked.title().or(before::title),
                asked.priorities().isEmpty() && !asked.noPriority() ? before.priorities() : asked.priorities());
        write(changing, plan, changing.on(), before, after);
        return view(changing, plan, asked.area(), Lookup.later(changing.on(), changing.today()));
    }

    /// Writes and logs what is different about an area from that day; answers whether anything is.
    static boolean write(Changing changing, PlanOnDay plan, LocalDate day, AreaOnDay before, AreaOnDay after) {
        if (!after.title().equals(before.title())) {
            AreaTable.writeTitle(changing, plan.plan(), day, after);
        }
        if (!after.priorities().equals(before.priorities())) {
            AreaTable.writePriorities(changing, plan.plan(), day, after);
        }
        changing.log(PlanOnDay.ref(plan.plan(), after.area()), before.logged(), after.logged());
        return !after.equals(before);
    }

    private static void checkPriorities(Texts texts, List<Integer> priorities) {
        for (var priority : priorities) {
            if (priority < 1 || priority > HIGHEST_PRIORITY) {
                texts.faults().add("priorities", priority.toString(),
                        "numbers of priorities from 1 to " + HIGHEST_PRIORITY);
            }
        }
    }

    private static AreaView view(View view, PlanOnDay plan, AreaCode code, LocalDate day) {
        var area = Lookup.area(view, plan.plan(), code, day);
        var actions = ActionTable.titles(view, plan.plan(), day).entrySet().stream()
                .filter(entry -> entry.getValue().area().equals(code))
                .map(entry -> new AreaAction(entry.getKey(), entry.getValue().title())).toList();
        return new AreaView(plan.plan(), code, area.title(), Plans.priorities(view, plan, area.priorities()), actions);
    }
}
