package countyplan.strategy;

import countyplan.core.Finding;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.register.Register;
import countyplan.core.values.LongDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// What is worth attention in what a strategy has beneath its priorities. The rules are ours.
///
/// @param standing what its priorities are called, by number; those that stand
record ContentFindings(StrategyLine line, Map<Integer, String> standing, View view, Consumer<Finding> tell) {

    static void tell(StrategyLine line, Map<Integer, String> standing, View view, Consumer<Finding> tell) {
        var contents = new ContentFindings(line, standing, view, tell);
        contents.lineage();
        contents.measuresOfNoPriority();
        contents.ofNoPriority("engagements", Registers.ENGAGEMENTS, Engagement::priority);
        contents.ofNoPriority("intentions", Registers.INTENTIONS, intention -> Optional.of(intention.priority()));
        contents.ofNoPriority("alignments", Registers.ALIGNMENTS, alignment -> Optional.of(alignment.priority()));
        contents.notHeld("lineages", Registers.LINEAGES, Lineage::predecessors);
        contents.notHeld("intentions", Registers.INTENTIONS, Intention::actions);
        contents.notHeld("alignments", Registers.ALIGNMENTS, Alignment::outcomes);
        contents.lacking();
        contents.noNewData();
    }

    private Ref strategy() {
        return Subject.of(line.strategy()).ref();
    }

    private void lineage() {
        var lineages = Registers.LINEAGES.all(view, strategy()).stream().map(Held::record).toList();
        Map<Ref, String> before = new TreeMap<>();
        StrategyRecords.find(view, line.strategy(), view.asAt()).flatMap(held -> held.facts().supersedes())
                .ifPresent(old -> PriorityRecords.all(view, old, view.asAt()).stream()
                        .filter(PriorityRecords.Held::stands)
                        .forEach(held -> before.put(Subject.of(old, held.number()).ref(), held.facts().title())));
        new LineageRules(lineages, standing, before).doubts().forEach(doubt -> tell.accept(new Finding(doubt.code(),
                doubt.sentence(), doubt.lineage().map(id -> Ref.to(strategy(), "lineages", id)).orElse(strategy()))));
    }

    private void measuresOfNoPriority() {
        MeasureRecords.ofOtherPriorities(view, line.strategy(), standing.keySet())
                .forEach(code -> tell.accept(new Finding(
                        "of-no-priority", "Measure %s of %s still stands, though priority %d does not".formatted(code,
                                line.strategy(), code.priority()),
                        Ref.to(strategy(), "measures", code))));
    }

    private <R extends Record, S extends Enum<S>> void ofNoPriority(
            String word, Register<R, S> register, Function<R, Optional<PriorityNumber>> priority) {
        register.all(view, strategy()).forEach(held -> priority.apply(held.record())
                .filter(number -> !standing.containsKey(number.value()))
                .ifPresent(number -> tell.accept(new Finding("of-no-priority",
                        "%s of %s is of priority %s, which does not stand".formatted(held.key(), line.strategy(),
                                number),
                        Ref.to(strategy(), word, held.key())))));
    }

    /// Who may not know of all records cannot be told.
    private <R extends Record, S extends Enum<S>> void notHeld(
            String word, Register<R, S> register, Function<R, List<Ref>> named) {
        if (view.caller().modules().isEmpty()) {
            register.all(view, strategy()).forEach(held -> named.apply(held.record()).stream()
                    .filter(ref -> view.title(ref).isEmpty())
                    .forEach(ref -> tell.accept(new Finding("not-held", "%s of %s names %s, which is not held on %s"
                            .formatted(held.key(), line.strategy(), ref, LongDate.words(view.asAt())),
                            Ref.to(strategy(), word, held.key())))));
        }
    }

    /// One finding for all of them: published strategies print neither, and twenty sentences would say no more.
    private void lacking() {
        var lacking = MeasureRecords.lacking(view, line.strategy());
        if (lacking.baseline() > 0 || lacking.target() > 0) {
            tell.accept(new Finding("no-baseline-or-target", "Of the %s of %s, %d have no baseline and %d no target"
                    .formatted(Counted.of(lacking.all(), "success measure", "success measures"), line.strategy(),
                            lacking.baseline(), lacking.target()),
                    strategy()));
        }
    }

    private void noNewData() {
        MeasureRecords.expectingValues(view, line.strategy()).forEach((measure, values) -> {
            var reading = measure.reading(values, view.asAt());
            if (reading.state() == MeasureState.NO_NEW_DATA) {
                tell.accept(new Finding("no-new-data",
                        "A new value of measure %s of %s (%s) was to come by %s; the last is %s"
                                .formatted(measure.code(), line.strategy(), measure.title(),
                                        LongDate.words(reading.nextDue().orElseThrow()), last(values)),
                        Ref.to(strategy(), "measures", measure.code())));
            }
        });
    }

    private static String last(List<Value> values) {
        return values.isEmpty() ? "the baseline" : "of " + LongDate.words(values.getLast().day());
    }
}
