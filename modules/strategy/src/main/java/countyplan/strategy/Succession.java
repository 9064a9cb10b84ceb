package countyplan.strategy;

import countyplan.core.View;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;

/// Which strategy came after which.
final class Succession {

    private Succession() {
    }

    /// Whether the second comes after the first, at however many removes, on the day of the view.
    static boolean leadsTo(View view, StrategyId first, StrategyId second) {
        var waiting = new ArrayDeque<>(List.of(first));
        var seen = new HashSet<StrategyId>();
        while (!waiting.isEmpty()) {
            for (var successor : StrategyRecords.successors(view, waiting.remove(), view.asAt())) {
                if (successor.equals(second)) {
                    return true;
                }
                if (seen.add(successor)) {
                    waiting.add(successor);
                }
            }
        }
        return false;
    }
}
