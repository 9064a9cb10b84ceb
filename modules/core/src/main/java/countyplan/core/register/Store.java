package countyplan.core.register;

import countyplan.core.Facts;
import countyplan.core.Query;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.Row;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A register in its two tables: one row for each day on which something of a record changed, one for each move. A
/// register of one state has no table of moves. Where records belong to somebody, every statement keeps to the caller's.
final class Store<R extends Record, S extends Enum<S>> {
    private static final int TOGETHER = 100;
    private static final String KNOWN = "%1$s.change_no <= :known and (%1$s.void_no is null or %1$s.void_no > :known)";

    private final Place place;
    private final String one;
    private final S[] states;
    private final Columns<R> columns;
    private final String facts;
    private final String moves;
    private final boolean stateless;
    private final List<String> owned;
    private final String select;

    Store(Declared<R, S> declared) {
        this.place = declared.place;
        this.one = declared.one;
        this.states = declared.states.getEnumConstants();
        this.stateless = declared.isStateless();
        this.columns = new Columns<>(declared.type, place.parents());
        var prefix = place.module().replace('-', '_') + "_";
        this.facts = declared.table.isEmpty() ? prefix + declared.many.replace(' ', '_').replace('-', '_')
                : declared.table;
        this.moves = prefix + declared.one.replace(' ', '_').replace('-', '_') + "_states";
        this.owned = owned(declared);
        this.select = selecting() + mine("f");
    }

    /// The addresses of the records that are given to somebody, with names of keys in braces.
    private List<String> owned(Declared<R, S> declared) {
        List<String> addresses = new ArrayList<>();
        if (declared.inherits) {
            addresses.addAll(place.addresses(name -> name));
        }
        if (declared.owners != null) {
            addresses.add(place.module() + place.collection().transform(path -> path.isEmpty() ? "" : "/" + path) + "/{"
                    + declared.keyName() + "}");
        }
        return addresses;
    }

    private String selecting() {
        var all = columns.all().stream().map(column -> "f." + column.name()).collect(Collectors.joining(", "));
        var keys = columns.keyNames();
        if (stateless) {
            return "select " + all + ", f.on_day as since from " + facts + " f where " + Facts.latest(facts, "f", keys);
        }
        var same = columns.keys().stream().map(key -> "s." + key.name() + " = f." + key.name())
                .collect(Collectors.joining(" and "));
        return "select " + all + ", s.state, s.reason, s.on_day as since from " + facts + " f join " + moves
                + " s on " + same + " where " + Facts.latest(facts, "f", keys) + " and "
                + Facts.latest(moves, "s", keys);
    }

    Place place() {
        return place;
    }

    /// The one state that there is; null where records go from state to state.
    @Nullable
    S only() {
        return stateless ? states[0] : null;
    }

    /// The addresses of which a record belongs to whom one of them was given.
    Stream<String> owned(Key key) {
        return owned.stream().map(address -> filled(address, key));
    }

    private String filled(String address, Key key) {
        var filled = address;
        for (var place = 0; place < key.parts().size(); place++) {
            filled = filled.replace("{" + columns.keys().get(place).component().name() + "}",
                    Column.text(key.parts().get(place)));
        }
        return filled;
    }

    Columns<R> columns() {
        return columns;
    }

    String facts() {
        return facts;
    }

    String moves() {
        return moves;
    }

    boolean isStateless() {
        return stateless;
    }

    /// The columns that the tables must have.
    Map<String, Set<String>> needed() {
        Set<String> named = new LinkedHashSet<>(columns.all().stream().map(Column::name).toList());
        if (stateless) {
            return Map.of(facts, named);
        }
        Set<String> moved = new LinkedHashSet<>(List.of(columns.keyNames()));
        moved.addAll(List.of("state", "reason"));
        return Map.of(facts, named, moves, moved);
    }

    /// The condition that the caller may know of a row's record; empty where records belong to nobody.
    String mine(String alias) {
        return owned.isEmpty() ? "" : " and (" + owned.stream().map(address -> Facts.mine(columned(address, alias)))
                .collect(Collectors.joining(" or ")) + ")";
    }

    private String columned(String address, String alias) {
        var columned = address;
        for (var key : columns.keys()) {
            columned = columned.replace("{" + key.component().name() + "}", "{" + alias + "." + key.name() + "}");
        }
        return columned;
    }

    /// What lets a statement be run for a limited caller whose rows are kept to theirs otherwise.
    String everyones() {
        return owned.isEmpty() ? "" : " and " + Facts.everyones();
    }

    /// What a query for held records begins with; conditions and the order follow.
    String select() {
        return select;
    }

    String order() {
        return " order by " + columns.inOrder("f");
    }

    /// The keys that the records beneath another have; empty if none of these is beneath such.
    Optional<List<Object>> beneath(Ref above) {
        return place.partsAbove(above).flatMap(columns::above);
    }

    Ref ref(Key key) {
        return place.ref(key);
    }

    Ref ref(Held<R, S> held) {
        return ref(columns.key(held.record()));
    }

    /// See [Key#address].
    String address(Held<R, S> held) {
        return columns.key(held.record()).address();
    }

    Held<R, S> held(Row row) {
        var record = columns.read(row);
        return new Held<>(columns.key(record).own(), record, stateless ? states[0] : state(row), row.date("since"),
                stateless ? Optional.empty() : row.maybeText("reason"));
    }

    S state(Row row) {
        return Enum.valueOf(states[0].getDeclaringClass(), row.text("state"));
    }

    /// Every record beneath those, by key.
    ///
    /// @param above the keys of the records above; empty for all of them
    List<Held<R, S>> all(View view, List<Object> above) {
        return all(view, above, Set.of());
    }

    /// Those in certain states.
    ///
    /// @param in these; empty for any
    List<Held<R, S>> all(View view, List<Object> above, Set<S> in) {
        return above.isEmpty() ? Ledger.of(view, this).all(in)
                : columns.ordered(List.copyOf(byAddress(view, above, in, view.asAt()).values()),
                        held -> columns.key(held.record()));
    }

    /// What will be held in the end of every record beneath those, by key.
    List<Held<R, S>> inTheEnd(View view, List<Object> above) {
        return List.copyOf(byAddress(view, above, Set.of(), Tale.LAST_DAY).values());
    }

    /// Likewise by address. One plain statement for each table, in the order of its primary key, so that the last row of a
    /// record is the one that holds.
    private Map<String, Held<R, S>> byAddress(View view, List<Object> above, Set<S> in, LocalDate day) {
        Map<String, Standing<S>> standing = new HashMap<>();
        if (!stateless) {
            columns.with(view
                    .sql("select %s, m.state, m.reason, m.on_day from %s m where %s order by %s, m.on_day, m.change_no"
                            .formatted(columns.keysOf("m"), moves, counts("m", above), columns.inOrder("m"))),
                    above).with("asAt", day)
                    .each(row -> standing.put(columns.address(row),
                            new Standing<>(state(row), row.date("on_day"), row.maybeText("reason"))));
        }
        Map<String, Lasting<R>> last = new LinkedHashMap<>();
        columns.with(view.sql("select %s, %s, f.on_day from %s f where %s order by %s, f.on_day, f.change_no".formatted(
                columns.all().stream().map(column -> "f." + column.name()).collect(Collectors.joining(", ")),
                columns.keysOf("f"), facts, counts("f", above), columns.inOrder("f"))), above)
                .with("asAt", day)
                .each(row -> last.put(columns.address(row), new Lasting<>(columns.read(row), row.date("on_day"))));
        Map<String, Held<R, S>> all = new LinkedHashMap<>();
        last.forEach((address, lasting) -> {
            var stands = stateless ? new Standing<>(states[0], lasting.from(), Optional.<String>empty())
                    : standing.get(address);
            if (stands != null && (in.isEmpty() || in.contains(stands.state()))) {
                all.put(address, new Held<>(columns.key(lasting.record()).own(), lasting.record(), stands.state(),
                        stands.since(), stands.reason()));
            }
        });
        return all;
    }

    private String counts(String alias, List<Object> above) {
        return Facts.counts(alias) + columns.beneath(alias) + mine(alias);
    }

    /// Where a record stands.
    private record Standing<S>(S state, LocalDate since, Optional<String> reason) {
    }

    private record Lasting<R>(R record, LocalDate from) {
    }

    Optional<Held<R, S>> find(View view, Key key) {
        return of(view.sql(select + " and " + columns.of("f")), key).first(this::held);
    }

    Query of(Query query, Key key) {
        return columns.with(query, key.parts());
    }

    /// Reads these records again, which are beneath the same; by address.
    Map<String, Held<R, S>> find(View view, List<Key> keys) {
        Map<String, Held<R, S>> found = new HashMap<>();
        for (var from = 0; from < keys.size(); from += TOGETHER) {
            var some = keys.subList(from, Math.min(keys.size(), from + TOGETHER));
            List<String> places = new ArrayList<>();
            for (var next = 0; next < TOGETHER; next++) {
                places.add(":key" + next);
            }
            var query = columns.with(view.sql(select + columns.beneath("f") + " and f." + columns.key().name() + " in ("
                    + String.join(", ", places) + ")"), some.getFirst().parents());
            for (var next = 0; next < TOGETHER; next++) {
                query.with("key" + next, some.get(Math.min(next, some.size() - 1)).parts().getLast());
            }
            query.each(row -> {
                var held = held(row);
                found.put(columns.key(held.record()).address(), held);
            });
        }
        return found;
    }

    /// @throws Refused not found, or not yet held on the day
    Held<R, S> get(View view, Key key) {
        return find(view, key).orElseThrow(() -> first(view, key, mine("f"))
                .map(first -> Refused.notFound("not-yet-held",
                        "The %s %s is held from %s, not yet on %s; give that day or "
                                .formatted(one, key.own(), LongDate.words(first), LongDate.words(view.asAt()))
                                + "a later one",
                        List.of()))
                .orElseGet(() -> {
                    refuseParentless(view, key);
                    var there = some(view, key);
                    return Refused.notFound("no-such-" + one.replace(' ', '-'), "There is no " + one + " " + key.own()
                            + place.parent(key).map(parent -> " of " + parent).orElse("")
                            + (there.isEmpty() ? "; none has been added yet" : "; choose one of those there are"),
                            there);
                }));
    }

    /// @throws Refused not found, if the record above is not held on the day
    void refuseParentless(View view, Key key) {
        place.parent(key).ifPresent(parent -> {
            if (view.title(parent).isEmpty()) {
                throw Refused.notFound("no-such-record", "There is no %s on %s, and so nothing beneath it".formatted(
                        parent, LongDate.words(view.asAt())), List.of());
            }
        });
    }

    /// The first day on which a record is held, whatever the day of the view and whoever asks.
    Optional<LocalDate> taken(View view, Key key) {
        return first(view, key, everyones());
    }

    private Optional<LocalDate> first(View view, Key key, String whose) {
        return of(view.sql("select min(f.on_day) as first_day from " + facts + " f where " + columns.of("f")
                + " and " + known("f") + whose), key).first(row -> row.maybeDate("first_day")).flatMap(day -> day);
    }

    private static String known(String alias) {
        return KNOWN.formatted(alias);
    }

    private List<String> some(View view, Key key) {
        var own = columns.key();
        return columns.with(view.sql("select distinct f." + own.name() + " as " + own.keyLabel() + " from " + facts
                + " f where f.change_no <= :known" + columns.beneath("f") + mine("f") + " order by " + own.keyLabel()
                + " limit 20"),
                key.parents()).list(row -> own.text(row));
    }

    /// The first days on which records beneath those are held, of those that are not held yet on the day of the view; by
    /// address.
    Map<String, LocalDate> later(View view, List<Object> above) {
        if (above.isEmpty()) {
            return Ledger.of(view, this).later();
        }
        Map<String, LocalDate> later = new HashMap<>();
        columns.with(view.sql("select " + columns.keysOf("f") + ", min(f.on_day) as first_day from " + facts
                + " f where " + known("f") + columns.beneath("f") + mine("f") + " group by "
                + columns.inOrder("f") + " having min(f.on_day) > :asAt"), above)
                .each(row -> later.put(columns.address(row), row.date("first_day")));
        return later;
    }

    /// The states that a record came into, oldest first; of several of one day, the last.
    List<Stage<S>> stages(View view, Key key) {
        List<Stage<S>> stages = new ArrayList<>();
        if (!stateless) {
            of(view.sql("select m.state, m.reason, m.on_day from " + moves + " m where " + columns.of("m") + " and "
                    + known("m") + mine("m") + " order by m.on_day, m.change_no"), key).each(row -> add(stages, row));
        }
        return stages;
    }

    /// The states that a record came into up to the day of the view, oldest first, also several of one day.
    List<Stage<S>> steps(View view, Key key) {
        return stateless ? List.of() : of(view.sql("select m.state, m.reason, m.on_day from " + moves + " m where "
                + columns.of("m") + " and " + Facts.counts("m") + mine("m") + " order by m.on_day, m.change_no"), key)
                .list(row -> new Stage<>(state(row), row.date("on_day"), row.maybeText("reason")));
    }

    /// The states of every record beneath those, up to the day of the view; by address.
    Map<String, List<Stage<S>>> stages(View view, List<Object> above) {
        if (above.isEmpty()) {
            return Ledger.of(view, this).stages();
        }
        Map<String, List<Stage<S>>> all = new HashMap<>();
        if (!stateless) {
            columns.with(view
                    .sql("select " + columns.keysOf("m") + ", m.state, m.reason, m.on_day from " + moves + " m where "
                            + counts("m", above) + " order by m.on_day, m.change_no"),
                    above).each(
                            row -> add(all.computeIfAbsent(columns.address(row), first -> new ArrayList<>(4)), row));
        }
        return all;
    }

    /// The entries of a record that were struck out, each with the one that did it.
    Map<Long, Long> struckOut(View view, Key key) {
        Map<Long, Long> struck = new HashMap<>();
        for (var table : stateless ? List.of(facts) : List.of(facts, moves)) {
            of(view.sql("select distinct t.change_no, t.void_no from " + table + " t where " + columns.of("t")
                    + " and t.void_no <= :known" + mine("t")), key)
                    .each(row -> struck.put(row.number("change_no"), row.number("void_no")));
        }
        return struck;
    }

    private void add(List<Stage<S>> stages, Row row) {
        var day = row.date("on_day");
        if (!stages.isEmpty() && stages.getLast().from().equals(day)) {
            stages.removeLast();
        }
        stages.add(new Stage<>(state(row), day, row.maybeText("reason")));
    }
}
