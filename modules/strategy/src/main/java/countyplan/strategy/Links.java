package countyplan.strategy;

import static countyplan.core.Facts.latest;

import countyplan.core.Link;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import java.util.Optional;
import java.util.function.Consumer;

/// What strategies and what is beneath them have to do with each other: a priority is one of its strategy, and contributes to
/// the outcomes it is aligned with; a measure or an intention stands beside its priority, an action beside the intention it
/// takes up, a priority beside those it came from, a strategy beside the one whose place it takes. What a decision or a
/// measure names, their registers link themselves.
final class Links {
    private static final String ALIGNED = """
            select a.strategy, a.priority from strategy_alignments a
            where ';' || a.outcomes || ';' like '%%;' || :ref || ';%%' and %s
            order by a.strategy, a.priority""".formatted(latest(Tables.ALIGNMENTS, "a", "strategy", "priority"));
    private static final String TAKEN_UP = """
            select i.strategy, i.intention from strategy_intentions i
            where ';' || i.actions || ';' like '%%;' || :ref || ';%%' and %s
            order by i.strategy, i.intention""".formatted(latest(Tables.INTENTIONS, "i", "strategy", "intention"));

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
        links.takenUp(record);
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
            view.sql(ALIGNED).with("ref", record).list(row -> Subject
                    .of(StrategyId.of(row.text("strategy")), PriorityNumber.of(row.text("priority")).value()).ref())
                    .forEach(priority -> contributes(priority, record));
        } else if (word.equals("intentions") && Registers.INTENTIONS.title(record, view).isPresent()) {
            var intention = Registers.INTENTIONS.get(view, record).record();
            intended(intention);
            intention.actions().forEach(action -> takesUp(action, record));
        }
    }

    private void strategy(StrategyId id) {
        supersedes(id, StrategyRecords.find(view, id, view.asAt()).flatMap(held -> held.facts().supersedes()));
        StrategyRecords.successors(view, id, view.asAt()).forEach(other -> supersedes(other, Optional.of(id)));
        PriorityRecords.all(view, id, view.asAt()).forEach(priority -> isOf(id, priority.number()));
    }

    private void priority(StrategyId id, int number) {
        isOf(id, number);
        MeasureRecords.of(view, id, number, view.asAt()).forEach(measure -> measures(id, measure.code()));
        var ref = Subject.of(id, number).ref();
        Registers.ALIGNMENTS.all(view, Subject.of(id).ref()).stream().map(Held::record)
                .filter(each -> each.priority().value() == number)
                .forEach(each -> each.outcomes().forEach(outcome -> contributes(ref, outcome)));
        Registers.INTENTIONS.all(view, Subject.of(id).ref()).stream().map(Held::record)
                .filter(each -> each.priority().value() == number).forEach(this::intended);
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

    /// Strategies belong to nobody, so that callers limited to what is theirs are not told.
    private void takenUp(Ref action) {
        if (view.caller().belonging().isPresent()) {
            return;
        }
        view.sql(TAKEN_UP).with("ref", action).list(row -> Ref.to(StrategyModule.ID, row.text("strategy"), "intentions",
                row.text("intention"))).forEach(intention -> takesUp(action, intention));
    }

    private void takesUp(Ref action, Ref intention) {
        tell.accept(Link.of(action, "takes up", intention, "is taken up by").beside());
    }

    private void intended(Intention intention) {
        tell.accept(Link.of(Ref.to(StrategyModule.ID, intention.strategy(), "intentions", intention.intention()),
                "is intended for", Subject.of(intention.strategy(), intention.priority().value()).ref(), "intends")
                .beside());
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
