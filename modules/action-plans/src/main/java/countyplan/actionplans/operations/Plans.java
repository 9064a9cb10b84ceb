package countyplan.actionplans.operations;

import countyplan.actionplans.AreaCode;
import countyplan.actionplans.AreaLine;
import countyplan.actionplans.ChangePlan;
import countyplan.actionplans.CreatePlan;
import countyplan.actionplans.ListPlans;
import countyplan.actionplans.PlanLine;
import countyplan.actionplans.PlanList;
import countyplan.actionplans.PlanView;
import countyplan.actionplans.Priority;
import countyplan.actionplans.ShowPlan;
import countyplan.actionplans.rules.RatingRule;
import countyplan.actionplans.store.ActionTable;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Changing;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Plans themselves.
final class Plans {

    /// What stands in the place of a plan's id in addresses.
    private static final Set<String> OWN_WORDS =
            Set.of("briefings", "hand-over", "mine", "move-causes", "posts", "rollup",
                    "rules");

    private Plans() {
    }

    static PlanList list(ListPlans ask, View view) {
        var sizes = PlanTable.sizes(view);
        var lines = PlanTable.all(view).stream().map(plan -> new PlanLine(plan.plan(), plan.title(), plan.starts(),
                plan.ends(), plan.strategy(), plan.partner(), sizes.getOrDefault(plan.plan(), 0))).toList();
        return new PlanList(
                lines.isEmpty() ? "There is no action plan yet."
                        : Prose.count(lines.size(), "action plan", "action plans")
                                + " with "
                                + Prose.count(lines.stream().mapToInt(PlanLine::actions).sum(), "action", "actions")
                                + ".",
                lines);
    }

    static PlanView show(ShowPlan ask, View view) {
        return view(view, Lookup.plan(view, ask.plan(), view.asAt()), view.asAt());
    }

    static PlanView create(CreatePlan asked, Changing changing) {
        var starts = asked.starts().or(changing::statedOn).orElse(changing.today());
        var texts = new Texts().check("title", asked.title(), Texts.TITLE)
                .check("partner", asked.partner(), Texts.NAME);
        var earliest = RatingRule.FIRST.from();
        if (starts.isBefore(earliest)) {
            texts.faults().add("starts", starts.toString(), "a day from " + earliest + " on");
        }
        refuseEndBeforeStart(texts, starts, asked.ends().orElse(starts));
        if (OWN_WORDS.contains(asked.plan().value())) {
            texts.faults().add("plan", asked.plan().value(), "another id: " + asked.plan()
                    + " is the address of something else, as are " + Prose.and(OWN_WORDS.stream().sorted().toList()));
        }
        texts.refuse();
        if (PlanTable.ever(changing).containsKey(asked.plan())) {
            throw Refused.conflict("plan-exists",
                    "There is an action plan " + asked.plan() + " already. Choose another id, or change that plan.");
        }
        var day = changing.statedOn().orElse(starts);
        var plan = new PlanOnDay(asked.plan(), asked.title(), starts, asked.ends(), asked.strategy(),
                asked.partner());
        PlanTable.write(changing, day, plan);
        changing.log(PlanOnDay.ref(asked.plan()), null, plan.logged());
        return view(changing, plan, Lookup.later(day, changing.today()));
    }

    static PlanView change(ChangePlan asked, Changing changing) {
        var before = Lookup.plan(changing, asked.plan(), changing.on());
        var texts = new Texts().check("title", asked.title(), Texts.TITLE)
                .check("partner", asked.partner(), Texts.NAME);
        refuseEndBeforeStart(texts, before.starts(), asked.ends().orElse(before.starts()));
        texts.refuse();
        var after = new PlanOnDay(before.plan(), asked.title().orElse(before.title()), before.starts(),
                asked.ends().or(before::ends), asked.strategy().or(before::strategy),
                asked.partner().or(before::partner));
        if (!after.equals(before)) {
            PlanTable.change(changing, before.plan(), changing.on(), asked.title(), asked.ends(), asked.strategy(),
                    asked.partner());
            changing.log(PlanOnDay.ref(before.plan()), before.logged(), after.logged());
        }
        var day = Lookup.later(changing.on(), changing.today());
        return view(changing, Lookup.plan(changing, asked.plan(), day), day);
    }

    private static void refuseEndBeforeStart(Texts texts, LocalDate starts, LocalDate ends) {
        if (ends.isBefore(starts)) {
            texts.faults().add("ends", ends.toString(), "the first day of the plan, " + starts + ", or a later one");
        }
    }

    private static PlanView view(View view, PlanOnDay plan, LocalDate day) {
        Map<AreaCode, Integer> sizes = new HashMap<>();
        var actions = ActionTable.titles(view, plan.plan(), day).values();
        actions.forEach(action -> sizes.merge(action.area(), 1, Integer::sum));
        var areas = AreaTable.all(view, plan.plan(), day).values().stream().map(area -> new AreaLine(area.area(),
                area.title(), sizes.getOrDefault(area.area(), 0), priorities(view, plan, area.priorities()))).toList();
        return new PlanView(sentence(plan, actions.size(), areas.size()), plan.plan(), plan.title(), plan.starts(),
                plan.ends(), plan.strategy(), plan.strategy().flatMap(view::title), plan.partner(), actions.size(),
                areas);
    }

    private static String sentence(PlanOnDay plan, int actions, int areas) {
        return plan.title() + " has " + Prose.count(actions, "action", "actions") + " in "
                + Prose.count(areas, "area", "areas") + "; it runs from " + LongDate.words(plan.starts())
                + plan.ends().map(last -> " to " + LongDate.words(last)).orElse("") + ".";
    }

    /// The priorities of these numbers, with their titles where the strategy holds them.
    static List<Priority> priorities(View view, PlanOnDay plan, List<Integer> numbers) {
        return numbers.stream().map(number -> {
            var ref = plan.priority(number);
            return new Priority(number, ref, ref.flatMap(view::title));
        }).toList();
    }
}
