package countyplan.strategy;

import countyplan.core.Link;
import countyplan.core.Ref;
import countyplan.core.View;
import java.util.Optional;
import java.util.function.Consumer;

/// What strategies, priorities and success measures have to do with each other: a priority is one of its strategy; a
/// measure stands beside its priority, a strategy beside the one whose place it takes.
final class Links {

    private final View view;
    private final Consumer<Link> tell;

    private Links(View view, Consumer<Link> tell) {
        this.view = view;
        this.tell = tell;
    }

    static void of(Ref record, View view, Consumer<Link> tell) {
        var subject = Subject.at(record);
        if (subject.isPresent() && subject.get().facts(view, view.asAt()).isPresent()) {
            new Links(view, tell).of(subject.get());
        }
    }

    private void of(Subject subject) {
        switch (subject) {
            case Subject.OfStrategy(var id) -> strategy(id);
            case Subject.OfPriority(var id, var number) -> priority(id, number);
            case Subject.OfMeasure(var id, var code) -> measures(id, code);
        }
    }

    private void strategy(StrategyId id) {
        supersedes(id, StrategyRecords.find(view, id, view.asAt()).flatMap(held -> held.facts().supersedes()));
        StrategyRecords.successors(view, id, view.asAt()).forEach(other -> supersedes(other, Optional.of(id)));
        PriorityRecords.all(view, id, view.asAt()).forEach(priority -> isOf(id, priority.number()));
    }

    private void priority(StrategyId id, int number) {
        isOf(id, number);
        MeasureRecords.all(view, id, view.asAt()).stream().map(MeasureRecords.Held::code)
                .filter(code -> code.priority() == number).forEach(code -> measures(id, code));
    }

    private void supersedes(StrategyId id, Optional<StrategyId> earlier) {
        earlier.ifPresent(other -> tell.accept(Link.of(Subject.of(id).ref(), "takes the place of",
                Subject.of(other).ref(), "is followed by").beside()));
    }

    private void isOf(StrategyId id, int number) {
        tell.accept(Link.of(Subject.of(id, number).ref(), "is a priority of", Subject.of(id).ref(),
                "has the priority"));
    }

    private void measures(StrategyId id, MeasureCode code) {
        tell.accept(Link.of(Subject.of(id, code).ref(), "measures", Subject.of(id, code.priority()).ref(),
                "is measured by").beside());
    }
}
