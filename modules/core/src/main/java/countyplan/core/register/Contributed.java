package countyplan.core.register;

import countyplan.core.Choice;
import countyplan.core.Choices;
import countyplan.core.Finding;
import countyplan.core.Link;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the records of a register bring to all that the core tells across modules: completion, findings, titles, links, and
/// where they stand. Nobody is told of records that are not for them.
final class Contributed<R extends Record, S extends Enum<S>> {
    private static final int MOST_CHOICES = 100;

    private final Declared<R, S> declared;

    Contributed(Declared<R, S> declared) {
        this.declared = declared;
    }

    List<Choices> choices() {
        var key = declared.store().columns().key();
        return key.isWord() ? List.of(new Choices(key.component().held(), this::choices)) : List.of();
    }

    /// Beneath records whose keys are not given there is nothing to choose from.
    private List<Choice> choices(Function<String, String> given, String prefix, View view) {
        var store = declared.store();
        List<String> parts = new ArrayList<>(store.columns().parents().stream()
                .map(column -> given.apply(column.component().name())).toList());
        parts.add("");
        var above = parts.size() == 1 ? Optional.of(List.of()) : store.columns().above(parts);
        if (above.isEmpty() || isKeptFrom(view)) {
            return List.of();
        }
        return store.columns().with(view.sql(store.select() + store.columns().beneath("f") + " and f."
                + store.columns().key().name() + " like :start" + store.order() + " limit " + MOST_CHOICES),
                above.get()).with("start", prefix.replace("%", "") + "%").list(store::held).stream()
                .map(held -> new Choice(held.key(), titled(held))).toList();
    }

    /// Of records that belong to nobody a limited caller is told nothing, and nobody of those for a role that they have not.
    private boolean isKeptFrom(View view) {
        return !declared.isFor(view.caller()) || !declared.isLimited() && view.caller().belonging().isPresent();
    }

    void findings(View view, Consumer<Finding> tell) {
        if (!isKeptFrom(view)) {
            new Asking<>(declared).tell(view, tell);
        }
    }

    Optional<String> title(Ref ref, View view) {
        return find(ref, view).map(this::titled);
    }

    void links(Ref record, View view, Consumer<Link> tell) {
        if (declared.isFor(view.caller())) {
            new Linking<>(declared).links(record, view, tell);
        }
    }

    Optional<String> standing(Ref ref, View view) {
        return declared.isStateless() && declared.standing == null ? Optional.empty()
                : find(ref, view).map(this::stands);
    }

    private String stands(Held<R, S> held) {
        return Optional.ofNullable(declared.standing).flatMap(words -> words.apply(held)).orElseGet(
                () -> Column.text(held.state()).replace('-', ' ') + " since " + LongDate.words(held.since()));
    }

    private Optional<Held<R, S>> find(Ref ref, View view) {
        return !declared.isFor(view.caller()) ? Optional.empty()
                : declared.place.parts(ref).flatMap(declared.store().columns()::key)
                        .flatMap(key -> declared.store().find(view, key));
    }

    private String titled(Held<R, S> held) {
        return Asking.title(declared, held).orElse(held.key());
    }
}
