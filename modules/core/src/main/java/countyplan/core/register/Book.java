package countyplan.core.register;

import countyplan.core.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The whole register on the day of a view, for rules that look at more than one record; of one that is beneath other records,
/// what is beneath one of them. It is read when first needed.
public final class Book<R extends Record, S extends Enum<S>> {
    private final Store<R, S> store;
    private final View view;
    private final List<Object> above;
    private final Map<String, Map<Object, List<Held<R, S>>>> indexes = new HashMap<>();
    private @Nullable List<Held<R, S>> filled;
    private @Nullable Map<String, Held<R, S>> all;

    /// @param above the keys of the records above
    Book(Store<R, S> store, View view, List<Object> above) {
        this.store = store;
        this.view = view;
        this.above = above;
    }

    /// Every record in certain states, with its stages up to the day, and with the book of what is beneath the same record above
    /// it.
    ///
    /// @param in the states; empty for any
    static <R extends Record, S extends Enum<S>> void each(
            Store<R, S> store, View view, Set<S> in, Each<R, S> each) {
        Map<List<Object>, Book<R, S>> books = new HashMap<>();
        var seen = Ledger.of(view, store);
        seen.each(Set.of(), (held, tale) -> books.computeIfAbsent(tale.key().parents(),
                above -> new Book<>(store, view, above)).put(held));
        seen.each(in, (held, tale) -> each.take(held, Objects.requireNonNull(books.get(tale.key().parents())),
                tale.stages(seen.at())));
    }

    /// Takes a record.
    interface Each<R extends Record, S extends Enum<S>> {
        void take(Held<R, S> held, Book<R, S> book, List<Stage<S>> stages);
    }

    private void put(Held<R, S> held) {
        if (filled == null) {
            filled = new ArrayList<>();
        }
        filled.add(held);
    }

    /// The day that the answer is about.
    public LocalDate asAt() {
        return view.asAt();
    }

    /// Every record by key.
    public Iterable<Held<R, S>> all() {
        return read().values();
    }

    /// The record of that key, if it is held on the day.
    public Optional<Held<R, S>> find(Object key) {
        return Optional.ofNullable(read().get(Column.text(key)));
    }

    /// The records whose component of that name has the value: `book.by("replaces", contract)`.
    public List<Held<R, S>> by(String component, Object value) {
        return indexes.computeIfAbsent(component, this::index).getOrDefault(value, List.of());
    }

    private Map<Object, List<Held<R, S>>> index(String component) {
        var column = store.columns().named(component);
        Map<Object, List<Held<R, S>>> index = new HashMap<>();
        read().values().forEach(held -> {
            var value = column.get(held.record());
            var one = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
            if (one != null) {
                index.computeIfAbsent(one, first -> new ArrayList<>()).add(held);
            }
        });
        return index;
    }

    private Map<String, Held<R, S>> read() {
        if (all == null) {
            Map<String, Held<R, S>> read = new LinkedHashMap<>();
            (filled == null ? store.all(view, above) : filled).forEach(held -> read.put(held.key(), held));
            all = read;
        }
        return all;
    }
}
