package countyplan.strategy;

import countyplan.core.Fault;
import countyplan.core.Refused;
import countyplan.core.View;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tells what the values of success measures say.
final class MeasureProgress {
    private MeasureProgress() {
    }

    /// As many as are wanted, cut by the database: the cursor is the last code.
    static MeasureProgressList list(MeasureProgressQuery query, View view) {
        var id = query.strategy();
        var strategy = Lookup.strategy(view, id, view.asAt());
        query.priority().ifPresent(number -> Lookup.priority(view, id, number.value(), view.asAt()));
        var page = view.page();
        var limit = page.limit();
        var most = limit.isPresent() ? limit.getAsInt() + 1 : Integer.MAX_VALUE;
        List<MeasureProgressLine> lines = new ArrayList<>();
        MeasureRecords.valued(view, id, query.priority(), page.after().map(MeasureProgress::code), most)
                .forEach((measure, values) -> lines.add(line(measure, values, view)));
        var cut = limit.isPresent() && lines.size() > limit.getAsInt();
        if (cut) {
            lines.removeLast();
        }
        page.cut(cut ? Optional.of(lines.getLast().code().toString()) : Optional.empty());
        return new MeasureProgressList(id, summary(strategy.facts().title(), lines, cut), lines);
    }

    private static MeasureCode code(String cursor) {
        try {
            return MeasureCode.of(cursor);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("bad-cursor", "There is no such place in the list to go on from; ask from the start",
                    new Fault("after", cursor, "the next of an earlier answer to the same question"));
        }
    }

    private static MeasureProgressLine line(Measure measure, List<Value> values, View view) {
        var reading = measure.reading(values, view.asAt());
        return new MeasureProgressLine(measure.code(), measure.title(), reading.state(), measure.direction(),
                measure.unit(), reading.latest().map(Value::value), reading.latest().map(Value::day), reading.against(),
                measure.target(), reading.onTarget(), reading.nextDue(), values.size(),
                Variation.of(values.stream().map(Value::value).toList())
                        .map(variation -> variation.words(measure.direction())));
    }

    private static String summary(String title, List<MeasureProgressLine> lines, boolean cut) {
        Map<MeasureState, Integer> counts = new EnumMap<>(MeasureState.class);
        lines.forEach(line -> counts.merge(line.state(), 1, Integer::sum));
        var states = counts.entrySet().stream().map(each -> each.getValue() + " "
                + each.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ')).collect(Collectors.joining(", "));
        return title + ": " + Counted.of(lines.size(), "success measure", "success measures")
                + (states.isEmpty() ? "" : ", " + states) + (cut ? "; more follow" : "");
    }
}
