package countyplan.actionplans.operations;

import countyplan.actionplans.AreaCode;
import countyplan.actionplans.AskPlanRollUp;
import countyplan.actionplans.AskRollUp;
import countyplan.actionplans.Freshness;
import countyplan.actionplans.RollUp;
import countyplan.actionplans.RollUpLine;
import countyplan.actionplans.RolledPlan;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.Rag;
import countyplan.core.values.Standpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Rolls actions up by the priorities that their areas serve.
final class RollUps {

    private static final int NONE = Integer.MAX_VALUE;

    private final View view;
    private final Standpoint at;
    private final Rules rules;
    private final Counted all;
    private final SortedMap<Integer, Counted> priorities = new TreeMap<>();
    private final List<RolledPlan> plans = new ArrayList<>();
    private int inSeveral;

    private RollUps(View view) {
        this.view = view;
        this.at = Standpoint.of(view);
        this.rules = Rules.on(view, view.asAt());
        this.all = new Counted(view.asAt());
    }

    static RollUp ofPlan(AskPlanRollUp ask, View view) {
        var plan = Lookup.plan(view, ask.plan(), view.asAt());
        var rolled = new RollUps(view);
        rolled.take(plan);
        return rolled.done(plan.title(), plan.strategy());
    }

    static RollUp ofStrategy(AskRollUp ask, View view) {
        var delivering = PlanTable.all(view).stream()
                .filter(plan -> plan.strategy().filter(ask.strategy()::equals).isPresent()).toList();
        if (delivering.isEmpty()) {
            throw none(ask, view);
        }
        var chosen = delivering.stream().filter(plan -> ask.partner().isEmpty()
                || plan.partner().filter(ask.partner().get()::equalsIgnoreCase).isPresent()).toList();
        if (chosen.isEmpty()) {
            var partner = ask.partner().orElseThrow();
            var partners = delivering.stream().flatMap(plan -> plan.partner().stream()).collect(sorted());
            throw Lookup.none("no-such-partner", "No plan for " + ask.strategy() + " is " + partner + "'s.", partner,
                    partners);
        }
        var rolled = new RollUps(view);
        chosen.forEach(rolled::take);
        var strategy = view.title(ask.strategy()).orElse(ask.strategy().path());
        var plans = Prose.count(chosen.size(), "plan", "plans") + " for " + strategy;
        return rolled.done(chosen.size() == 1 ? chosen.getFirst().title() : plans, Optional.of(ask.strategy()));
    }

    private static Refused none(AskRollUp ask, View view) {
        var strategies = PlanTable.all(view).stream().flatMap(plan -> plan.strategy().stream()).collect(sorted());
        return Lookup.none("no-such-strategy", "No action plan delivers " + ask.strategy() + " on that day.",
                ask.strategy().path(), strategies);
    }

    private static <T extends Comparable<T>> Collector<T, ?, TreeSet<T>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }

    private void take(PlanOnDay plan) {
        var areas = AreaTable.all(view, plan.plan(), view.asAt());
        Map<AreaCode, List<Counted>> served = new HashMap<>();
        areas.values().forEach(area -> served.put(area.area(), counts(area)));
        var own = new Counted(view.asAt());
        PlanLedger.of(view, plan.plan()).each(at, rules.rule(), (story, action) -> {
            all.add(action);
            own.add(action);
            var under = served.computeIfAbsent(story.area(at),
                    code -> counts(new AreaOnDay(code, Optional.empty(), List.of())));
            under.forEach(each -> each.add(action));
            inSeveral += under.size() > 1 ? 1 : 0;
        });
        plans.add(new RolledPlan(plan.plan(), plan.title(), plan.partner(), own.tally().total(), own.computed(Rag.RED),
                own.computed(Rag.AMBER), own.computed(Rag.GREEN), own.computed(Rag.NONE), own.tally().overdue(),
                own.tally().complete()));
    }

    private List<Counted> counts(AreaOnDay area) {
        var numbers = area.priorities().isEmpty() ? List.of(NONE) : area.priorities();
        return numbers.stream().map(each -> priorities.computeIfAbsent(each, number -> new Counted(view.asAt())))
                .toList();
    }

    private RollUp done(String names, Optional<Ref> strategy) {
        List<RollUpLine> lines = new ArrayList<>();
        priorities.forEach((number, counted) -> {
            if (number != NONE || counted.tally().total() > 0) {
                lines.add(line(number, strategy, counted));
            }
        });
        return new RollUp(sentence(names), strategy, strategy.flatMap(view::title), all.tally().total(), inSeveral,
                all.computed(), all.stated(), all.fresh(), rules.ragRule(), rules.freshnessRule(), plans, lines);
    }

    private RollUpLine line(int number, Optional<Ref> strategy, Counted counted) {
        var tally = counted.tally();
        var title = number == NONE ? Optional.<String>empty()
                : strategy.flatMap(ref -> view.title(Ref.to(ref, "priorities", number)));
        return new RollUpLine(number == NONE ? OptionalInt.empty() : OptionalInt.of(number), title, tally.total(),
                counted.computed(Rag.RED), counted.computed(Rag.AMBER), counted.computed(Rag.GREEN),
                counted.computed(Rag.NONE), counted.stated(Rag.RED), counted.stated(Rag.AMBER),
                counted.stated(Rag.GREEN), counted.disagreeing(), tally.overdue(), tally.inWindow(), tally.notYetDue(),
                tally.ongoing(), tally.undated(), tally.complete(), tally.cancelled(), counted.fresh(Freshness.FRESH),
                counted.fresh(Freshness.STALE), counted.fresh(Freshness.NEVER));
    }

    private String sentence(String names) {
        var total = Prose.count(all.tally().total(), "action", "actions");
        var several = Prose.number(inSeveral) + " of them " + (inSeveral == 1 ? "serves" : "serve");
        return names + ": " + total + ", " + colours(all) + "." + (inSeveral == 0 ? ""
                : " " + several + " several priorities; the rows count these under each, the total counts them once.");
    }

    /// `3 red, 12 amber, 20 green and 3 not rated`.
    static String colours(Counted counted) {
        return Prose.and(List.of(Prose.number(counted.computed(Rag.RED)) + " red",
                Prose.number(counted.computed(Rag.AMBER)) + " amber",
                Prose.number(counted.computed(Rag.GREEN)) + " green",
                Prose.number(counted.computed(Rag.NONE)) + " not rated"));
    }
}
