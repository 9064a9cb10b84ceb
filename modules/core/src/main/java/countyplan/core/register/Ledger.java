package countyplan.core.register;

import countyplan.core.CatchUp;
import countyplan.core.View;
import countyplan.core.values.Standpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Everything ever entered in a register, kept in memory ([View#kept]): what is asked of all its records is answered from it,
/// for any day and any knowledge. Records of a day share their values, so that a register of 200,000 records with a dozen
/// entries each takes about a hundred megabytes; where the memory is needed for other things it is let go and read again.
///
/// What is asked of one record, or of those beneath one, is read from the tables by their keys: that is as quick, and does not
/// need all others in memory.
final class Ledger<R extends Record, S extends Enum<S>> {
    private final List<Tale<R, S>> tales;

    /// @param tales by key
    Ledger(List<Tale<R, S>> tales) {
        this.tales = tales;
    }

    /// Which register it is, whatever is declared of it beside.
    private record Name(String module, String path) {
    }

    /// The register as a view may know of it.
    static <R extends Record, S extends Enum<S>> Seen<R, S> of(View view, Store<R, S> store) {
        return seen(view, store, mine(view, store));
    }

    /// The register as a view knows of it, whoever asks.
    static <R extends Record, S extends Enum<S>> Seen<R, S> everyones(View view, Store<R, S> store) {
        return seen(view, store, tale -> true);
    }

    private static <R extends Record, S extends Enum<S>> Seen<R, S> seen(View view, Store<R, S> store,
            Predicate<Tale<R, S>> mine) {
        var ledger = view.kept(new Name(store.place().module(), store.place().collection()),
                new LedgerReader<>(store));
        return new Seen<>(ledger, store, Standpoint.of(view), mine);
    }

    /// Whether the caller may know of a record.
    private static <R extends Record, S extends Enum<S>> Predicate<Tale<R, S>> mine(View view, Store<R, S> store) {
        if (view.caller().belonging().isEmpty()) {
            return tale -> true;
        }
        Set<String> own = new HashSet<>(view
                .sql("select b.ref as ref from core_owner b where b.belonging = :mine and b.ref like :module")
                .with("module", store.place().module() + "/%").list(row -> row.text("ref")));
        return tale -> store.owned(tale.key()).anyMatch(own::contains);
    }

    List<Tale<R, S>> tales() {
        return tales;
    }

    /// The same ledger with these in the place of what it has of them, and without those of which nothing is left.
    Ledger<R, S> with(Map<Key, Optional<Tale<R, S>>> changed, Columns<R> columns) {
        var left = new HashMap<>(changed);
        List<Tale<R, S>> next = new ArrayList<>(tales.size() + changed.size());
        for (var tale : tales) {
            var other = left.remove(tale.key());
            if (other == null) {
                next.add(tale);
            } else {
                other.ifPresent(next::add);
            }
        }
        var size = next.size();
        left.values().forEach(tale -> tale.ifPresent(next::add));
        if (next.size() > size) {
            next.sort((one, other) -> columns.order(one.key(), other.key()));
        }
        return new Ledger<>(Collections.unmodifiableList(next));
    }

    /// A ledger from a standpoint, with the records that a caller may know of.
    ///
    /// @param mine tells these
    record Seen<R extends Record, S extends Enum<S>>(
            Ledger<R, S> ledger, Store<R, S> store, Standpoint at, Predicate<Tale<R, S>> mine) {

        /// Tells of every record that is held, by key.
        ///
        /// @param in in these states; empty for any
        void each(Set<S> in, BiConsumer<Held<R, S>, Tale<R, S>> each) {
            var only = store.only();
            for (var tale : ledger.tales()) {
                var held = tale.on(at, only);
                if (held != null && (in.isEmpty() || in.contains(held.state())) && mine.test(tale)) {
                    each.accept(held, tale);
                }
            }
        }

        /// What there is of each record that a caller may know of.
        Map<Key, Tale<R, S>> byKey() {
            Map<Key, Tale<R, S>> all = new HashMap<>();
            ledger.tales().stream().filter(mine).forEach(tale -> all.put(tale.key(), tale));
            return all;
        }

        /// Every record that is held, by key.
        ///
        /// @param in in these states; empty for any
        List<Held<R, S>> all(Set<S> in) {
            List<Held<R, S>> all = new ArrayList<>();
            each(in, (held, tale) -> all.add(held));
            return all;
        }

        /// The states of every record up to the day; by address.
        Map<String, List<Stage<S>>> stages() {
            Map<String, List<Stage<S>>> stages = new HashMap<>();
            for (var tale : ledger.tales()) {
                if (mine.test(tale)) {
                    stages.put(tale.key().address(), tale.stages(at));
                }
            }
            return stages;
        }

        /// The first days on which records are held, of those that are not held yet on the day; by address.
        Map<String, LocalDate> later() {
            Map<String, LocalDate> later = new HashMap<>();
            for (var tale : ledger.tales()) {
                tale.first(at.known()).filter(day -> day.isAfter(at.day())).filter(day -> mine.test(tale))
                        .ifPresent(day -> later.put(tale.key().address(), day));
            }
            return later;
        }

        /// What was entered about each record that a caller may know of, by key, whether or not it is held on the day.
        void stories(Consumer<Story<R, S>> each) {
            for (var tale : ledger.tales()) {
                var story = new Story<>(tale, store, at);
                if (story.isKnown() && mine.test(tale)) {
                    each.accept(story);
                }
            }
        }
    }

    /// Makes it, and brings it up to date: of what changes say in the log that they changed, all is read again.
    private static final class LedgerReader<R extends Record, S extends Enum<S>>
            implements CatchUp<Ledger<R, S>> {
        private final Store<R, S> store;

        LedgerReader(Store<R, S> store) {
            this.store = store;
        }

        @Override
        public boolean isForLimitedCallers() {
            return true;
        }

        @Override
        public Ledger<R, S> take(@Nullable Ledger<R, S> before, News news) {
            return new Telling<>(store, news).read(before);
        }
    }
}
