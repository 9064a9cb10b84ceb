package countyplan.core.register;

import countyplan.core.Finding;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The components of a register's records that name records of any module.
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

    private List<Ref> named(Declared.Tie tie, Held<R, S> held) {
        return switch (declared.store().columns().named(tie.component()).get(held.record())) {
            case Optional<?> maybe -> maybe.stream().map(Ref.class::cast).toList();
            case List<?> many -> many.stream().map(Ref.class::cast).toList();
            case Object one -> List.of((Ref) one);
        };
    }
}
