package countyplan.strategy;

import countyplan.core.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// The places that people gave a strategy's priorities, each as last asked by the day of the view.
final class Ranks {

    private Ranks() {
    }

    static Map<Integer, Integer> of(View view, StrategyId strategy) {
        Map<Integer, Integer> ranks = new HashMap<>();
        Map<Integer, LocalDate> heard = new HashMap<>();
        for (var held : Registers.ENGAGEMENTS.all(view, Subject.of(strategy).ref())) {
            var said = held.record();
            if (said.ranked().isEmpty() || said.priority().isEmpty() || said.heard().isAfter(view.asAt())) {
                continue;
            }
            var number = said.priority().orElseThrow().value();
            if (!heard.containsKey(number) || said.heard().isAfter(heard.get(number))) {
                heard.put(number, said.heard());
                ranks.put(number, said.ranked().getAsInt());
            }
        }
        return ranks;
    }
}
