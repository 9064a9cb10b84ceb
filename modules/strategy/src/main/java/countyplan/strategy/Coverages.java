package countyplan.strategy;

import static countyplan.strategy.CoverageKind.ACTION_WITHOUT_PRIORITY;
import static countyplan.strategy.CoverageKind.DECISION_WITHOUT_DELIVERY;
import static countyplan.strategy.CoverageKind.DELIVERY_WITHOUT_DECISION;
import static countyplan.strategy.CoverageKind.MEASURE_WITHOUT_PRIORITY;
import static countyplan.strategy.CoverageKind.PRIORITY_WITHOUT_ACTION;
import static countyplan.strategy.CoverageKind.PRIORITY_WITHOUT_MEASURE;
import static countyplan.strategy.CoverageKind.PRIORITY_WITHOUT_OBSERVATION;

import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a strategy leaves uncovered on a day: its priorities, what is done for it, and what was decided. The rules are ours.
final class Coverages {

    private final View view;
    private final StrategyId strategy;
    private final Map<Integer, String> priorities = new TreeMap<>();
    private final List<CoverageGap> gaps = new ArrayList<>();
    private final List<CoverageLine> lines = new ArrayList<>();
    private final List<Held<Decision, DecisionState>> decisions;
    private final Delivery delivery;

    private Coverages(View view, StrategyId strategy) {
        this.view = view;
        this.strategy = strategy;
        PriorityRecords.all(view, strategy, view.asAt()).stream().filter(PriorityRecords.Held::stands)
                .forEach(held -> priorities.put(held.number(), held.facts().title()));
        this.decisions = Registers.DECISIONS.all(view, Subject.of(strategy).ref()).stream()
                .filter(held -> !held.record().meeting().isAfter(view.asAt())).toList();
        this.delivery = Delivery.of(view, strategy, priorities.keySet());
    }

    static StrategyCoverage show(CoverageQuery query, View view) {
        var title = Lookup.strategy(view, query.strategy(), view.asAt()).facts().title();
        var coverage = of(query.strategy(), view);
        return coverage.answer(title);
    }

    /// What is lacking, in the order of what can be.
    List<CoverageGap> gaps() {
        return gaps;
    }

    /// Whether anything is done for the strategy.
    boolean isDelivered() {
        return !delivery.delivering().isEmpty() || delivery.actions() > 0;
    }

    static Coverages of(StrategyId strategy, View view) {
        var coverages = new Coverages(view, strategy);
        coverages.priorities();
        coverages.measures();
        coverages.delivery.forNoPriority().forEach(ref -> coverages.gap(ACTION_WITHOUT_PRIORITY, ref,
                coverages.named(ref) + " is done for " + strategy + " and serves no priority of it"));
        coverages.decided();
        coverages.undecided();
        return coverages;
    }

    private void priorities() {
        var measures = MeasureRecords.counts(view, strategy, view.asAt());
        var observed = observed();
        priorities.forEach((number, title) -> {
            var ref = Subject.of(strategy, number).ref();
            var line = new CoverageLine(number, title, delivery.serving().getOrDefault(number, List.of()).size(),
                    measures.getOrDefault(number, 0), observed.getOrDefault(number, 0));
            lines.add(line);
            var name = "Priority %d of %s (%s)".formatted(number, strategy, title);
            if (line.actions() == 0) {
                gap(PRIORITY_WITHOUT_ACTION, ref, name + " has no action");
            }
            if (line.measures() == 0) {
                gap(PRIORITY_WITHOUT_MEASURE, ref, name + " has no success measure");
            } else if (line.observed() == 0) {
                gap(PRIORITY_WITHOUT_OBSERVATION, ref, name + " has "
                        + Counted.of(line.measures(), "success measure", "success measures")
                        + ", and no value observed");
            }
        });
    }

    /// How many measures with a value each priority has.
    private Map<Integer, Integer> observed() {
        Map<Integer, Integer> observed = new HashMap<>();
        MeasureRecords.observed(view, strategy).forEach(code -> observed.merge(code.priority(), 1, Integer::sum));
        return observed;
    }

    private void measures() {
        MeasureRecords.counts(view, strategy, view.asAt()).keySet().stream()
                .filter(number -> !priorities.containsKey(number))
                .flatMap(number -> MeasureRecords.of(view, strategy, number, view.asAt()).stream())
                .forEach(measure -> gap(MEASURE_WITHOUT_PRIORITY,
                        Ref.to(Subject.of(strategy).ref(), "measures", measure.code()),
                        "Measure %s of %s stands, though its priority does not".formatted(measure.code(), strategy)));
    }

    private void decided() {
        for (var held : decisions) {
            var decision = held.record();
            if (held.state() == DecisionState.OPEN && decision.bound().isPresent() && others(ref(decision)).isEmpty()) {
                gap(DECISION_WITHOUT_DELIVERY, ref(decision),
                        "%s asked for something on %s, and nothing that is done names it: %s"
                                .formatted(decision.body(), LongDate.words(decision.meeting()),
                                        decision.bound().get()));
            }
        }
    }

    private void undecided() {
        var itself = Subject.of(strategy).ref();
        var approved = decisions.stream().map(Held::record)
                .anyMatch(decision -> decision.outcome().filter(Resolution.APPROVED::equals).isPresent()
                        && (decision.about().isEmpty() || decision.about().contains(itself)));
        if (approved) {
            return;
        }
        Set<Ref> decidedOn = new HashSet<>();
        decisions.forEach(held -> decidedOn.addAll(others(ref(held.record()))));
        delivery.delivering().stream().filter(ref -> !decidedOn.contains(ref))
                .forEach(ref -> gap(DELIVERY_WITHOUT_DECISION, ref,
                        named(ref) + " delivers " + strategy + ", and no decision is entered that approved either"));
    }

    private Ref ref(Decision decision) {
        return Ref.to(Subject.of(strategy).ref(), "decisions", decision.decision());
    }

    /// The records of other modules that have to do with a decision.
    private List<Ref> others(Ref decision) {
        return view.links(decision).stream().map(link -> link.other(decision))
                .filter(ref -> !ref.module().equals(StrategyModule.ID)).toList();
    }

    private String named(Ref ref) {
        return view.title(ref).map(title -> "\"" + title + "\"").orElse(ref.path());
    }

    private void gap(CoverageKind kind, Ref ref, String sentence) {
        gaps.add(new CoverageGap(kind, sentence, ref));
    }

    private StrategyCoverage answer(String title) {
        Map<CoverageKind, Integer> counts = new LinkedHashMap<>();
        gaps.forEach(gap -> counts.merge(gap.gap(), 1, Integer::sum));
        return new StrategyCoverage(strategy, sentence(title), priorities.size(),
                count(counts, PRIORITY_WITHOUT_ACTION),
                count(counts, PRIORITY_WITHOUT_MEASURE), count(counts, PRIORITY_WITHOUT_OBSERVATION),
                delivery.actions(),
                count(counts, ACTION_WITHOUT_PRIORITY), count(counts, MEASURE_WITHOUT_PRIORITY), decisions.size(),
                count(counts, DECISION_WITHOUT_DELIVERY), count(counts, DELIVERY_WITHOUT_DECISION), !delivery.isWhole(),
                lines, gaps);
    }

    private String sentence(String title) {
        var acted = lines.stream().filter(line -> line.actions() > 0).count();
        var measured = lines.stream().filter(line -> line.measures() > 0).count();
        return "%s: %d of %s have actions and %d have success measures; %s.".formatted(title, acted,
                Counted.of(priorities.size(), "priority", "priorities"), measured,
                Counted.of(gaps.size(), "gap", "gaps"));
    }

    private static int count(Map<CoverageKind, Integer> counts, CoverageKind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
