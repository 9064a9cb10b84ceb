package countyplan.core.register;

import countyplan.core.Fields;
import countyplan.core.Finding;
import countyplan.core.Link;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the records of a register have to do with others: with those that their components name, and with what they are
/// beneath.
final class Linking<R extends Record, S extends Enum<S>> {
    private final Declared<R, S> declared;

    Linking(Declared<R, S> declared) {
        this.declared = declared;
    }

    /// Tells of a record that names one that is not held on the day. Who may not know of all records cannot be told.
    void tell(Held<R, S> held, View view, Consumer<Finding> tell) {
        if (declared.ties.isEmpty() || view.caller().belonging().isPresent() || !view.caller().modules().isEmpty()) {
            return;
        }
        for (var tie : declared.ties) {
            for (var to : named(tie, held)) {
                if (view.title(to).isEmpty()) {
                    tell.accept(new Finding("not-held", "%s: %s %s, which is not held on %s".formatted(
                            held.key(), tie.word(), to, LongDate.words(view.asAt())),
                            declared.store().ref(held)));
                }
            }
        }
    }

    /// Tells the links from one of these records, and those from these records to another.
    void links(Ref record, View view, Consumer<Link> tell) {
        var store = declared.store();
        declared.place.parts(record).flatMap(store.columns()::key).flatMap(key -> store.find(view, key))
                .ifPresent(held -> up(held, tell));
        if (declared.place.isBeneath()) {
            store.beneath(record).ifPresent(above -> store.all(view, above)
                    .forEach(held -> tell.accept(beneath(store.ref(held), record))));
        }
        for (var tie : declared.ties) {
            to(tie, record, view, tell);
        }
    }

    private void up(Held<R, S> held, Consumer<Link> tell) {
        var ref = declared.store().ref(held);
        declared.place.parent(declared.store().columns().key(held.record()))
                .ifPresent(parent -> tell.accept(beneath(ref, parent)));
        for (var tie : declared.ties) {
            named(tie, held).stream().filter(to -> !to.equals(ref)).forEach(to -> tell.accept(link(tie, ref, to)));
        }
    }

    /// A risk of a plan is not what is done for it: a thread shows it and stays there.
    private Link beneath(Ref record, Ref parent) {
        return Link.of(record, "is " + declared.a() + " of", parent, "has the " + declared.one).beside();
    }

    private static Link link(Declared.Tie tie, Ref from, Ref to) {
        return Link.of(from, tie.word(), to, tie.inverse());
    }

    private void to(Declared.Tie tie, Ref record, View view, Consumer<Link> tell) {
        var store = declared.store();
        var column = store.columns().named(tie.component());
        var names = column.component().holds() == Fields.Holds.MANY
                ? "';' || f." + column.name() + " || ';' like '%;' || :record || ';%'"
                : "f." + column.name() + " = :record";
        view.sql(store.select() + " and " + names + store.order()).with("record", record.path()).list(store::held)
                .stream().filter(held -> named(tie, held).contains(record)).map(store::ref)
                .filter(from -> !from.equals(record)).forEach(from -> tell.accept(link(tie, from, record)));
    }

    private List<Ref> named(Declared.Tie tie, Held<R, S> held) {
        return switch (declared.store().columns().named(tie.component()).get(held.record())) {
            case Optional<?> maybe -> maybe.stream().map(Ref.class::cast).toList();
            case List<?> many -> many.stream().map(Ref.class::cast).toList();
            case Object one -> List.of((Ref) one);
        };
    }
}
