package countyplan.actionplans.operations;

import countyplan.actionplans.AskCriticalPath;
import countyplan.actionplans.CriticalPath;
import countyplan.actionplans.OtherAction;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.chains.Chain;
import countyplan.actionplans.chains.Need;
import countyplan.actionplans.chains.NeedGraph;
import countyplan.actionplans.store.NeedTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// The longest chain of a plan's actions and of what they need in other plans.
final class CriticalPaths {

    private final PlanId plan;
    private final ActionsByRef actions;

    private CriticalPaths(PlanId plan, ActionsByRef actions) {
        this.plan = plan;
        this.actions = actions;
    }

    static CriticalPath find(AskCriticalPath ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        return new CriticalPaths(ask.plan(), new ActionsByRef(view)).find(NeedTable.standing(view, view.asAt()).stream()
                .toList());
    }

    private CriticalPath find(List<Need> needs) {
        var graph = new NeedGraph(needs);
        var home = PlanOnDay.ref(plan);
        var chained = graph.upstream(needs.stream().map(Need::action).filter(each -> each.isWithin(home))
                .collect(Collectors.toSet()));
        var days = actions.lastDays(chained);
        var undated = undated(chained, days.keySet());
        var longest = graph.longest(days);
        var slack = longest.map(chain -> OptionalInt.of(Math.toIntExact(chain.slack()))).orElse(OptionalInt.empty());
        return new CriticalPath(sentence(chained, longest, undated.size()), plan, slack,
                longest.map(chain -> chain.steps().getLast().lastDay()), undated,
                longest.map(chain -> chain.steps().stream().map(this::step).toList()).orElse(List.of()));
    }

    private List<OtherAction> undated(Set<Ref> chained, Set<Ref> dated) {
        return chained.stream().filter(ref -> !dated.contains(ref))
                .filter(ref -> actions.find(ref).filter(action -> !action.state().finished()).isPresent()).sorted()
                .map(ref -> OtherAction.of(ref, plan)).toList();
    }

    private CriticalPath.Step step(Chain.Step step) {
        var action = actions.find(step.action()).orElseThrow();
        return new CriticalPath.Step(OtherAction.of(step.action(), plan), action.title(), action.timescale(),
                step.lastDay(), step.lag(),
                step.spare().isPresent() ? OptionalInt.of(Math.toIntExact(step.spare().getAsLong()))
                        : OptionalInt.empty());
    }

    private String sentence(Set<Ref> chained, Optional<Chain> longest, int undated) {
        if (chained.isEmpty()) {
            return "No action of " + plan + " is known to need another.";
        }
        var left = undated == 0 ? "" : " " + Prose.count(undated, "action in a chain has", "actions in chains have")
                + " no last day and " + (undated == 1 ? "is" : "are") + " left out.";
        return longest.map(this::words).orElse("No two unfinished actions that need each other have days.") + left;
    }

    private String words(Chain chain) {
        var first = OtherAction.of(chain.steps().getFirst().action(), plan);
        var last = OtherAction.of(chain.steps().getLast().action(), plan);
        var ends = LongDate.words(chain.steps().getLast().lastDay());
        var slack = chain.slack();
        return "The longest chain has " + chain.steps().size() + " actions, from " + first + " to " + last + " by "
                + ends + ": " + (slack < 0
                        ? last + " is due " + Prose.count(-slack, "day", "days") + " too early for what it needs."
                        : first + " can slip " + (slack == 0 ? "not a day" : Prose.count(slack, "day", "days"))
                                + " before " + last + " has to move.");
    }
}
