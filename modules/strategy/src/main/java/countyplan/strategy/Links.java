package countyplan.strategy;

import static countyplan.core.Facts.latest;

import countyplan.core.Link;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import java.util.Optional;
import java.util.function.Consumer;

/// What strategies and what is beneath them have to do with each other: a priority or an outcome is one of its strategy, and
/// a priority contributes to the outcomes it is aligned with; a measure stands beside its priority, a priority beside those
/// it came from, a strategy beside the one whose place it takes. What registers name, they link themselves.
final class Links {
    private static final String ALIGNED = """
            select a.strategy, a.priority from strategy_alignments a
            where ';' || a.outcomes || ';' like '%%;' || :ref || ';%%' and %s
            order by a.strategy, a.priority""".formatted(latest(Tables.ALIGNMENTS, "a", "strategy", "priority"));

    private final View view;
    private final Consumer<Link> tell;

    private Links(View view, Consumer<Link> tell) {
        this.view = view;
        this.tell = tell;
    }

    static void of(Ref record, View view, Consumer<Link> tell) {
        var links = new Links(view, tell);
        var subject = Subject.at(record);
        if (subject.isPresent()) {
            if (subject.get().facts(view, view.asAt()).isPresent()) {
                links.of(subject.get());
            }
        } else if (record.module().equals(StrategyModule.ID) && record.segments().size() == 4) {
            links.beneath(record, record.segments().get(2), record.segments().get(3));
        }
    }

    private void of(Subject subject) {
        switch (subject) {
            case Subject.OfStrategy(var id) -> strategy(id);
            case Subject.OfPriority(var id, var number) -> priority(id, number);
        }
    }

    private void beneath(Ref record, String word, String key) {
        if (word.equals("measures") && Registers.MEASURES.title(record, view).isPresent()) {
            var above = record.segments();
            measures(StrategyId.of(above.get(1)), MeasureCode.of(key));
        } else if (word.equals("outcomes") && Registers.OUTCOMES.title(record, view).isPresent()) {
            isOutcome(record);
            view.sql(ALIGNED).with("ref", record).list(row -> Subject
                    .of(StrategyId.of(row.text("strategy")), PriorityNumber.of(row.text("priority")).value()).ref())
                    .forEach(priority -> contributes(priority, record));
        }
    }

    private void strategy(StrategyId id) {
        supersedes(id, StrategyRecords.find(view, id, view.asAt()).flatMap(held -> held.facts().supersedes()));
        StrategyRecords.successors(view, id, view.asAt()).forEach(other -> supersedes(other, Optional.of(id)));
        PriorityRecords.all(view, id, view.asAt()).forEach(priority -> isOf(id, priority.number()));
        var ref = Subject.of(id).ref();
        Registers.OUTCOMES.all(view, ref).forEach(held -> isOutcome(Ref.to(ref, "outcomes", held.key())));
    }

    private void priority(StrategyId id, int number) {
        isOf(id, number);
        MeasureRecords.of(view, id, number, view.asAt()).forEach(measure -> measures(id, measure.code()));
        var ref = Subject.of(id, number).ref();
        Registers.ALIGNMENTS.all(view, Subject.of(id).ref()).stream().map(Held::record)
                .filter(each -> each.priority().value() == number)
                .forEach(each -> each.outcomes().forEach(outcome -> contributes(ref, outcome)));
        var thread = PriorityThread.of(view, id, number);
        thread.cameFrom().forEach(before -> cameFrom(ref, before));
        thread.became().forEach(after -> cameFrom(after, ref));
    }

    private void supersedes(StrategyId id, Optional<StrategyId> earlier) {
        earlier.ifPresent(other -> tell.accept(Link.of(Subject.of(id).ref(), "takes the place of",
                Subject.of(other).ref(), "is followed by").beside()));
    }

    private void isOf(StrategyId id, int number) {
        tell.accept(Link.of(Subject.of(id, number).ref(), "is a priority of", Subject.of(id).ref(),
                "has the priority"));
    }

    private void isOutcome(Ref outcome) {
        var strategy = Ref.to(StrategyModule.ID, outcome.segments().get(1));
        tell.accept(Link.of(outcome, "is an outcome of", strategy, "has the outcome"));
    }

    private void contributes(Ref priority, Ref outcome) {
        tell.accept(Link.of(priority, "contributes to", outcome, "is served by"));
    }

    private void cameFrom(Ref priority, Ref before) {
        tell.accept(Link.of(priority, "came from", before, "became").beside());
    }

    private void measures(StrategyId id, MeasureCode code) {
        tell.accept(Link.of(Ref.to(StrategyModule.ID, id, "measures", code), "measures",
                Subject.of(id, code.priority()).ref(), "is measured by").beside());
    }
}
