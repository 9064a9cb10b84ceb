package countyplan.strategy;

import countyplan.core.Finding;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What is worth a person's attention in the strategies. The rules are ours.
final class Findings {

    private Findings() {
    }

    static void tell(View view, Consumer<Finding> tell) {
        var lines = StrategyRecords.lines(view);
        for (var line : lines) {
            var successors = StrategyRecords.successors(view, line.strategy(), view.asAt());
            if (line.status() == Status.SUPERSEDED) {
                if (successors.isEmpty()) {
                    about(line, "no-successor", "is superseded, but no strategy says that it takes its place", tell);
                }
                continue;
            }
            LifeFindings.tell(line, view, tell);
            standing(line, view, lines.stream().filter(other -> successors.contains(other.strategy())).toList(), tell);
            if (!line.period().isPast(view.asAt())) {
                contents(line, view, tell);
            }
        }
    }

    private static void standing(
            StrategyLine line, View view, List<StrategyLine> successors, Consumer<Finding> tell) {
        var period = line.period();
        var replacing = successors.stream().filter(other -> isAgreed(other.status())).findFirst();
        if (replacing.isPresent()) {
            about(line, "not-yet-superseded", "is still " + line.status().said() + ", though "
                    + replacing.get().strategy() + ", which takes its place, is " + replacing.get().status().said(),
                    tell);
        } else if (period.isPast(view.asAt())) {
            about(line, "past-its-period",
                    "ended on " + LongDate.words(period.lastDay()) + " and has not been superseded", tell);
        } else if (!isAgreed(line.status()) && period.firstDay().isBefore(view.asAt())) {
            about(line, "not-yet-approved",
                    "began on " + LongDate.words(period.firstDay()) + " and is still " + line.status().said(), tell);
        }
    }

    private static boolean isAgreed(Status status) {
        return status == Status.APPROVED || status == Status.LAUNCHED || status == Status.UNDER_REVIEW;
    }

    private static void contents(StrategyLine line, View view, Consumer<Finding> tell) {
        var id = line.strategy();
        var standing = PriorityRecords.all(view, id, view.asAt()).stream().filter(PriorityRecords.Held::stands)
                .collect(Collectors.toMap(
                        PriorityRecords.Held::number, held -> held.facts().title(), (one, next) -> one, TreeMap::new));
        if (standing.isEmpty() && Registers.OUTCOMES.all(view, Subject.of(id).ref()).isEmpty()) {
            about(line, "no-priorities", "has no priorities", tell);
        }
        var measures = MeasureRecords.counts(view, id, view.asAt());
        standing.forEach((number, title) -> {
            if (!measures.containsKey(number)) {
                tell.accept(new Finding("no-measure",
                        "Priority %d of %s (%s) has no success measure".formatted(number, id, title),
                        Subject.of(id, number).ref()));
            }
        });
        ContentFindings.tell(line, standing, view, tell);
        Reviews.tell(id, view, tell);
        if (!standing.isEmpty()) {
            CoverageFindings.tell(line, view, tell);
        }
    }

    private static void about(StrategyLine line, String code, String what, Consumer<Finding> tell) {
        tell.accept(new Finding(code, line.title() + " (" + line.strategy() + ") " + what,
                Subject.of(line.strategy()).ref()));
    }
}
