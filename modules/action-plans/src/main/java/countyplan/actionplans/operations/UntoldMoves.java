package countyplan.actionplans.operations;

import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.rules.TellingRule;
import countyplan.actionplans.store.MoveTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Finding;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.core.values.Standpoint;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/// Actions that moved so long ago that a meeting should have been told, and none was.
final class UntoldMoves {

    private UntoldMoves() {
    }

    static void tell(View view, PlanOnDay plan, Consumer<Finding> tell) {
        var at = Standpoint.of(view);
        var rule = TellingRule.IN_FORCE.at(view.asAt()).value();
        var told = MoveTable.told(view, plan.plan(), view.asAt());
        for (var story : PlanLedger.of(view, plan.plan()).stories()) {
            if (!story.isThere(at) || story.state(at).finished()) {
                continue;
            }
            var late = Moved.of(story, at, told).stream()
                    .filter(move -> move.told().isEmpty() && rule.late(move.day(), view.asAt())).toList();
            if (!late.isEmpty()) {
                var first = late.getFirst();
                tell.accept(new Finding("untold-move", story.code() + " was moved " + first.fromTo() + " on "
                        + LongDate.words(first.day()) + ", "
                        + Prose.count(ChronoUnit.DAYS.between(first.day(), view.asAt()), "day", "days") + " ago"
                        + (late.size() == 1 ? "" : ", and " + Span.times(late.size() - 1L) + " since")
                        + ", and no meeting has been told: " + story.title(at),
                        PlanOnDay.ref(plan.plan(), story.code())));
            }
        }
    }
}
