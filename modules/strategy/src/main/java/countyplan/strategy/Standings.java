package countyplan.strategy;

import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.Optional;

/// Where strategies, priorities and success measures stand, in few words.
final class Standings {

    private Standings() {
    }

    static Optional<String> of(Ref ref, View view) {
        return Subject.at(ref).flatMap(subject -> switch (subject) {
            case Subject.OfStrategy(var id) -> StrategyRecords.find(view, id, view.asAt()).map(Standings::strategy);
            case Subject.OfPriority(var id, var number) -> PriorityRecords.find(view, id, number, view.asAt())
                    .map(held -> withdrawn(held.withdrawnOn()).orElseGet(() -> measured(view, id, number)));
        });
    }

    private static String strategy(StrategyRecords.Held held) {
        return held.facts().status().said() + " since " + LongDate.words(held.since());
    }

    private static Optional<String> withdrawn(Optional<LocalDate> day) {
        return day.map(since -> "withdrawn since " + LongDate.words(since));
    }

    private static String measured(View view, StrategyId id, int number) {
        var measures = MeasureRecords.counts(view, id, view.asAt()).getOrDefault(number, 0);
        return measures == 0 ? "no success measure" : Counted.of(measures, "success measure", "success measures");
    }
}
