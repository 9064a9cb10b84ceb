package countyplan.strategy;

import static countyplan.core.Facts.latest;

import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What is entered of a priority beside what it says itself: where it came from, what came of it, what people said of it, and
/// what it serves.
record PriorityThread(
        Optional<Fate> fate, List<Ref> cameFrom, List<Ref> became, OptionalInt ranked, List<Ref> outcomes,
        List<Layer> layers) {
    private static final String BECAME = """
            select n.strategy, n.priority from strategy_lineages n
            where n.priority is not null and ';' || n.predecessors || ';' like '%%;' || :ref || ';%%' and %s
            order by n.strategy, n.priority""".formatted(latest(Tables.LINEAGES, "n", "strategy", "lineage"));

    static PriorityThread of(View view, StrategyId strategy, int number) {
        var above = Subject.of(strategy).ref();
        var its = Optional.of(new PriorityNumber(number));
        var lineages = Registers.LINEAGES.all(view, above).stream().map(Held::record)
                .filter(lineage -> lineage.priority().equals(its)).toList();
        var ranked = Registers.ENGAGEMENTS.all(view, above).stream().map(Held::record)
                .filter(said -> said.priority().equals(its) && said.ranked().isPresent()
                        && !said.heard().isAfter(view.asAt()))
                .max(Comparator.comparing(Engagement::heard));
        var alignment = Registers.ALIGNMENTS.all(view, above).stream().map(Held::record)
                .filter(each -> each.priority().equals(its.get())).findFirst();
        return new PriorityThread(
                lineages.stream().map(Lineage::fate).findFirst(),
                lineages.stream().flatMap(lineage -> lineage.predecessors().stream()).toList(),
                view.sql(BECAME).with("ref", Subject.of(strategy, number).ref()).list(row -> Ref.to(
                        StrategyModule.ID, row.text("strategy"), "priorities", row.text("priority"))),
                ranked.map(Engagement::ranked).orElse(OptionalInt.empty()),
                alignment.map(Alignment::outcomes).orElse(List.of()),
                alignment.map(Alignment::layers).orElse(List.of()));
    }
}
