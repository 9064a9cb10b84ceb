package countyplan.core.register;

import countyplan.core.CatchUp;
import countyplan.core.Query;
import countyplan.core.Row;
import countyplan.core.values.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the tales of a register: all of them by one plain statement for each table, in the order of its primary key; those of
/// some records by their keys.
final class Telling<R extends Record, S extends Enum<S>> {
    private static final int TOGETHER = 100;

    /// If more than one in so many records has changed, all are read.
    private static final int MANY = 3;

    /// So many rows are asked for at a time.
    private static final int SLICE = 20_000;

    /// So many different values are shared at most: titles, of which each record has another, need not be remembered.
    private static final int MOST_SHARED = 200_000;

    private final int slice;
    private final Store<R, S> store;
    private final Columns<R> columns;
    private final CatchUp.News news;
    private final Map<String, Growing<R, S>> growing = new LinkedHashMap<>();
    private final Map<Object, Object> shared = new HashMap<>();

    /// Of a register beneath nothing, each record has another key.
    private final @Nullable Column unshared;

    /// A tale in the making.
    private static final class Growing<R extends Record, S extends Enum<S>> {
        private final Track.Growing<R> facts = new Track.Growing<>(null);
        private final Track.Growing<Tale.Moved<S>> moves = new Track.Growing<>(null);
        private @Nullable R any;
    }

    Telling(Store<R, S> store, CatchUp.News news) {
        this(store, news, SLICE);
    }

    /// @param slice how many rows are asked for at a time
    Telling(Store<R, S> store, CatchUp.News news, int slice) {
        this.slice = slice;
        this.store = store;
        this.columns = store.columns();
        this.news = news;
        this.unshared = columns.parents().isEmpty() ? columns.key() : null;
    }

    Ledger<R, S> read(@Nullable Ledger<R, S> before) {
        if (before == null) {
            return all();
        }
        List<Key> changed = new ArrayList<>();
        news.changed(store.place().module())
                .forEach(ref -> store.place().parts(ref).flatMap(columns::key).ifPresent(changed::add));
        if (changed.isEmpty()) {
            return before;
        }
        if (changed.size() > Math.max(TOGETHER, before.tales().size() / MANY)) {
            return all();
        }
        if (columns.parents().isEmpty()) {
            for (var from = 0; from < changed.size(); from += TOGETHER) {
                some(changed.subList(from, Math.min(changed.size(), from + TOGETHER)));
            }
        } else {
            changed.forEach(key -> rows(" and " + columns.of("f"), query -> columns.with(query, key.parts())));
        }
        Map<Key, Optional<Tale<R, S>>> tales = new HashMap<>();
        changed.forEach(key -> tales.put(key, Optional.empty()));
        done().forEach(tale -> tales.put(tale.key(), Optional.of(tale)));
        return before.with(tales, columns);
    }

    private Ledger<R, S> all() {
        sliced(store.facts(), facts(), this::fact);
        if (!store.isStateless()) {
            sliced(store.moves(), moves(), this::move);
        }
        return new Ledger<>(Collections.unmodifiableList(columns.ordered(done(), Tale::key)));
    }

    private void some(List<Key> keys) {
        List<String> places = new ArrayList<>();
        for (var next = 0; next < TOGETHER; next++) {
            places.add(":key" + next);
        }
        rows(" and f." + columns.key().name() + " in (" + String.join(", ", places) + ")", query -> {
            for (var next = 0; next < TOGETHER; next++) {
                query.with("key" + next, keys.get(Math.min(next, keys.size() - 1)).parts().getLast());
            }
            return query;
        });
    }

    private interface Binding {
        Query bind(Query query);
    }

    private void rows(String condition, Binding binding) {
        binding.bind(news.sql(statement(store.facts(), facts(), condition))).each(this::fact);
        if (!store.isStateless()) {
            binding.bind(news.sql(statement(store.moves(), moves(), condition))).each(this::move);
        }
    }

    private String facts() {
        return columns.inOrder("f") + columns.facts().stream().map(column -> ", f." + column.name())
                .collect(Collectors.joining()) + ", " + columns.keysOf("f");
    }

    private String moves() {
        return columns.keysOf("f") + ", f.state, f.reason";
    }

    private String statement(String table, String what, String condition) {
        return "select " + what + ", f.on_day, f.change_no, f.void_no from " + table + " f where f.change_no <= :upTo"
                + condition + " order by " + columns.inOrder("f") + ", f.on_day, f.change_no";
    }

    private void sliced(String table, String what, Consumer<Row> each) {
        var first = columns.keys().getFirst();
        new Slices<Row>((from, most, row) -> {
            var query = news.sql(statement(table, what, from == null ? "" : " and f." + first.name() + " >= :from")
                    + " limit :most").with("most", most);
            (from == null ? query : query.with("from", from)).each(row);
        }, first::key).read(slice, each);
    }

    private void fact(Row row) {
        var one = growing.computeIfAbsent(columns.address(row), address -> new Growing<>());
        var record = columns.make(column -> column == unshared ? column.read(row) : shared(column.read(row)));
        one.any = record;
        add(one.facts, row, record);
    }

    private void move(Row row) {
        var one = growing.get(columns.address(row));
        if (one != null) {
            add(one.moves, row, shared(new Tale.Moved<>(store.state(row), row.maybeText("reason"))));
        }
    }

    private <T> void add(Track.Growing<T> track, Row row, T value) {
        var withdrawal = row.maybeNumber("void_no").orElse(Track.NEVER);
        track.add(row.date("on_day"), row.number("change_no"), withdrawal <= news.upTo() ? withdrawal : Track.NEVER,
                value);
    }

    /// The same object for what is the same.
    @SuppressWarnings("unchecked") // equal values are of one type
    private <T> T shared(T value) {
        var known = shared.get(value);
        if (known == null && shared.size() < MOST_SHARED) {
            shared.put(value, value);
        }
        return known == null ? value : (T) known;
    }

    private List<Tale<R, S>> done() {
        List<Tale<R, S>> tales = new ArrayList<>(growing.size());
        for (var one : growing.values()) {
            var any = one.any;
            if (any != null) {
                var key = columns.key(any);
                tales.add(new Tale<>(key, key.own(), one.facts.done(), one.moves.done()));
            }
        }
        return tales;
    }
}
