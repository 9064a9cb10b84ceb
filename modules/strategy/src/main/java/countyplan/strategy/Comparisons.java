package countyplan.strategy;

import countyplan.core.Fault;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Puts two strategies side by side by what the later tells of the priorities of the earlier, and where it tells nothing, by
/// their titles.
final class Comparisons {

    private final Side before;
    private final Side after;
    private final List<ComparedPriority> lines = new ArrayList<>();
    private final Set<Integer> toldBefore = new HashSet<>();
    private final Set<Integer> toldAfter = new HashSet<>();

    private Comparisons(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    static StrategyComparison show(CompareQuery query, View view) {
        if (query.strategy().equals(query.other())) {
            throw Refused.invalid("same-strategy", "A strategy is compared with another",
                    new Fault("other", query.other().toString(),
                            "the id of another strategy than " + query.strategy()));
        }
        var one = Side.of(view, query.strategy());
        var other = Side.of(view, query.other());
        var swapped = Succession.leadsTo(view, other.id(), one.id()) || !Succession.leadsTo(view, one.id(), other.id())
                && other.held().facts().period().firstDay().isBefore(one.held().facts().period().firstDay());
        var comparison = swapped ? new Comparisons(other, one) : new Comparisons(one, other);
        comparison.after.lineages(view).forEach(comparison::entered);
        comparison.untold();
        return comparison.answer();
    }

    private void entered(Lineage lineage) {
        var from = lineage.predecessors().stream().flatMap(ref -> number(ref).stream()).toList();
        if (from.isEmpty() && lineage.fate() != Fate.NEW) {
            return; // of another strategy than the one it is compared with
        }
        toldBefore.addAll(from);
        lineage.priority().ifPresent(number -> toldAfter.add(number.value()));
        lines.add(line(Became.of(lineage.fate()), from, lineage.priority().map(PriorityNumber::value), true));
    }

    /// The number of a priority of the earlier strategy.
    private Optional<Integer> number(Ref ref) {
        return Subject.at(ref).flatMap(subject -> subject instanceof Subject.OfPriority(var id, var number)
                && id.equals(before.id()) ? Optional.of(number) : Optional.empty());
    }

    private void untold() {
        after.priorities().forEach((number, title) -> {
            if (!toldAfter.contains(number)) {
                var same = before.titled(title).filter(each -> !toldBefore.contains(each));
                same.ifPresent(toldBefore::add);
                lines.add(line(same.isPresent() ? Became.KEPT : Became.NEW, same.stream().toList(), Optional.of(number),
                        false));
            }
        });
        before.priorities().keySet().stream().filter(number -> !toldBefore.contains(number))
                .forEach(number -> lines.add(line(Became.NOT_SAID, List.of(number), Optional.empty(), false)));
    }

    private ComparedPriority line(Became fate, Collection<Integer> from, Optional<Integer> to, boolean entered) {
        var now = to.stream().toList();
        return new ComparedPriority(fate, from.stream().map(before::named).toList(), to.map(after::named), entered,
                before.rank(from), to.isPresent() ? after.rank(now) : OptionalInt.empty(), before.actions(from),
                after.actions(now), before.measures(from), after.measures(now));
    }

    private StrategyComparison answer() {
        return new StrategyComparison(sentence(), List.of(before.shown(), after.shown()),
                Difference.of(before.held().facts().partners(), after.held().facts().partners()),
                Difference.of(before.measureTitles(), after.measureTitles()), lines);
    }

    private String sentence() {
        List<String> parts = new ArrayList<>();
        for (var fate : Became.values()) {
            var count = lines.stream().filter(line -> line.fate() == fate).count();
            if (count > 0) {
                parts.add(fate == Became.NOT_SAID ? "nothing said of " + count
                        : count + " " + fate.name().toLowerCase(Locale.ROOT));
            }
        }
        var measures = Difference.of(before.measureTitles(), after.measureTitles());
        return "From %s to %s: priorities %s; success measures %d kept, %d new, %d dropped.".formatted(
                before.held().facts().title(), after.held().facts().title(),
                parts.isEmpty() ? "none" : String.join(", ", parts),
                measures.kept().size(), measures.added().size(), measures.dropped().size());
    }
}
