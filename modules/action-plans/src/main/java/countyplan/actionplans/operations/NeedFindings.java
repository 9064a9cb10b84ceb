package countyplan.actionplans.operations;

import countyplan.actionplans.OtherAction;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.chains.Need;
import countyplan.actionplans.chains.NeedGraph;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.NeedTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Finding;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.util.function.Consumer;

/// What is wrong between the actions of a plan and those that they need.
final class NeedFindings {

    private final PlanId plan;
    private final ActionsByRef actions;
    private final Consumer<Finding> tell;

    private NeedFindings(PlanId plan, ActionsByRef actions, Consumer<Finding> tell) {
        this.plan = plan;
        this.actions = actions;
        this.tell = tell;
    }

    static void tell(View view, PlanId plan, Consumer<Finding> tell) {
        var home = PlanOnDay.ref(plan);
        var all = NeedTable.standing(view, view.asAt());
        var telling = new NeedFindings(plan, new ActionsByRef(view), tell);
        all.stream().filter(need -> need.action().isWithin(home)).forEach(telling::need);
        new NeedGraph(all).circles().stream().filter(circle -> circle.getFirst().isWithin(home))
                .forEach(circle -> tell.accept(new Finding("circle", "Actions need each other in a circle: "
                        + Needs.spelt(circle, plan), circle.getFirst())));
    }

    private void need(Need need) {
        var action = actions.find(need.action());
        var needed = actions.find(need.needs());
        switch (Needs.stands(need, action, needed)) {
            case TOO_EARLY -> tell("due-before-need", need.action(), named(need.action()) + " is due by "
                    + day(action.orElseThrow()) + ", before " + named(need.needs())
                    + (need.lag() == 0 ? "" : " and the " + Prose.count(need.lag(), "day", "days") + " after it")
                    + ", which it needs (" + day(needed.orElseThrow()) + ")");
            case LOST -> tell("lost-need", need.action(), named(need.action()) + " needs " + named(need.needs())
                    + ", which " + (needed.isPresent() ? "was cancelled" : "is not held"));
            case MET, FITS, UNDATED, OVER -> {
                // nothing to tell
            }
        }
    }

    private OtherAction named(Ref action) {
        return OtherAction.of(action, plan);
    }

    private static String day(ActionOnDay action) {
        return LongDate.words(action.timescale().lastDay().orElseThrow());
    }

    private void tell(String code, Ref about, String sentence) {
        tell.accept(new Finding(code, sentence, about));
    }
}
