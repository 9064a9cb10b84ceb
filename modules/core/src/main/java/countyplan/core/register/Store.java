package countyplan.core.register;

import countyplan.core.Facts;
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

/// A register in its two tables: one row for each day on which something of a record changed, one for each move.
final class Store<R extends Record, S extends Enum<S>> {
    private static final int TOGETHER = 100;

    private final String module;
    private final String one;
    private final Class<S> states;
    private final Columns<R> columns;
    private final String facts;
    private final String moves;
    private final String select;

    Store(String module, String one, String many, Class<R> type, Class<S> states) {
        this.module = module;
        this.one = one;
        this.states = states;
        this.columns = new Columns<>(type);
        var prefix = module.replace('-', '_') + "_";
        this.facts = prefix + many.replace(' ', '_').replace('-', '_');
        this.moves = prefix + one.replace(' ', '_').replace('-', '_') + "_states";
        var key = columns.key().name();
        this.select = "select "
                + columns.all().stream().map(column -> "f." + column.name()).collect(Collectors.joining(", "))
                + ", s.state, s.reason, s.on_day as since from " + facts + " f join " + moves + " s on s." + key
                + " = f." + key + " where " + Facts.latest(facts, "f", key) + " and " + Facts.latest(moves, "s", key);
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

    /// The columns that the tables must have.
    Map<String, Set<String>> needed() {
        Set<String> named = new LinkedHashSet<>(columns.all().stream().map(Column::name).toList());
        return Map.of(facts, named, moves, Set.of(columns.key().name(), "state", "reason"));
    }

    /// What a query for held records begins with; conditions and the order follow.
    String select() {
        return select;
    }

    String order() {
        return " order by f." + columns.key().name();
    }

    Ref ref(String key) {
        return Ref.to(module, key);
    }

    Held<R, S> held(Row row) {
        var record = columns.read(row);
        return new Held<>(columns.key(record), record, Enum.valueOf(states, row.text("state")), row.date("since"),
                row.maybeText("reason"));
    }

    /// Every record by key. One plain statement for each table, in the order of its primary key, so that the last row of a
    /// record is the one that holds: measured on HSQLDB with 100,000 records, this takes a part of the time of one statement
    /// that picks the last rows itself.
    List<Held<R, S>> all(View view) {
        var key = columns.key().name();
        Map<String, Standing<S>> standing = new HashMap<>();
        view.sql(
                "select m.%1$s as k, m.state, m.reason, m.on_day from %2$s m where %3$s order by m.%1$s, m.on_day, m.change_no"
                        .formatted(key, moves, Facts.counts("m")))
                .each(row -> standing.put(row.text("k"), new Standing<>(
                        Enum.valueOf(states, row.text("state")), row.date("on_day"), row.maybeText("reason"))));
        Map<String, R> last = new LinkedHashMap<>();
        view.sql("select %s, f.%s as k from %s f where %s order by f.%2$s, f.on_day, f.change_no".formatted(
                columns.all().stream().map(column -> "f." + column.name()).collect(Collectors.joining(", ")), key,
                facts,
                Facts.counts("f"))).each(row -> last.put(row.text("k"), columns.read(row)));
        List<Held<R, S>> all = new ArrayList<>(last.size());
        last.forEach((each, record) -> {
            var stands = standing.get(each);
            if (stands != null) {
                all.add(new Held<>(each, record, stands.state(), stands.since(), stands.reason()));
            }
        });
        return all;
    }

    /// Where a record stands.
    private record Standing<S>(S state, LocalDate since, Optional<String> reason) {
    }

    Optional<Held<R, S>> find(View view, String key) {
        return view.sql(select + " and f." + columns.key().name() + " = :key").with("key", key).first(this::held);
    }

    /// Reads these records again.
    Map<String, Held<R, S>> find(View view, List<String> keys) {
        Map<String, Held<R, S>> found = new HashMap<>();
        for (var from = 0; from < keys.size(); from += TOGETHER) {
            var some = keys.subList(from, Math.min(keys.size(), from + TOGETHER));
            List<String> places = new ArrayList<>();
            for (var place = 0; place < TOGETHER; place++) {
                places.add(":key" + place);
            }
            var query = view.sql(
                    select + " and f." + columns.key().name() + " in (" + String.join(", ", places) + ")");
            for (var place = 0; place < TOGETHER; place++) {
                query.with("key" + place, some.get(Math.min(place, some.size() - 1)));
            }
            query.each(row -> {
                var held = held(row);
                found.put(held.key(), held);
            });
        }
        return found;
    }

    /// @throws Refused not found, or not yet held on the day
    Held<R, S> get(View view, String key) {
        return find(view, key).orElseThrow(() -> first(view, key)
                .map(first -> Refused.notFound("not-yet-held",
                        "The %s %s is held from %s, not yet on %s; give that day or "
                                .formatted(one, key, LongDate.words(first), LongDate.words(view.asAt()))
                                + "a later one",
                        List.of()))
                .orElseGet(() -> {
                    var there = some(view);
                    return Refused.notFound("no-such-" + one.replace(' ', '-'), "There is no " + one + " " + key
                            + (there.isEmpty() ? "; none has been added yet" : "; choose one of those there are"),
                            there);
                }));
    }

    /// The first day on which a record is held, whatever the day of the view.
    Optional<LocalDate> first(View view, String key) {
        return view.sql("select min(on_day) as first_day from " + facts + " where " + columns.key().name()
                + " = :key and change_no <= :known and (void_no is null or void_no > :known)").with("key", key)
                .first(row -> row.maybeDate("first_day")).flatMap(day -> day);
    }

    private List<String> some(View view) {
        return view.sql("select distinct " + columns.key().name() + " as k from " + facts
                + " where change_no <= :known order by k limit 20").list(row -> row.text("k"));
    }

    /// The first days on which records are held, of those that are not held yet on the day of the view.
    Map<String, LocalDate> later(View view) {
        Map<String, LocalDate> later = new HashMap<>();
        var key = columns.key().name();
        view.sql("select " + key + " as k, min(on_day) as first_day from " + facts
                + " where change_no <= :known and (void_no is null or void_no > :known) group by " + key
                + " having min(on_day) > :asAt").each(row -> later.put(row.text("k"), row.date("first_day")));
        return later;
    }

    /// The states that a record came into, oldest first; of several of one day, the last.
    ///
    /// @param until leaves out those of later days
    List<Stage<S>> stages(View view, String key, Optional<LocalDate> until) {
        List<Stage<S>> stages = new ArrayList<>();
        view.sql("select state, on_day from " + moves + " where " + columns.key().name()
                + " = :key and change_no <= :known and (void_no is null or void_no > :known) order by on_day, change_no")
                .with("key", key).each(row -> add(stages, row, until));
        return stages;
    }

    /// The states of every record, up to the day of the view.
    Map<String, List<Stage<S>>> stages(View view) {
        Map<String, List<Stage<S>>> all = new HashMap<>();
        view.sql("select m." + columns.key().name() + " as k, m.state, m.on_day from " + moves + " m where "
                + Facts.counts("m") + " order by m.on_day, m.change_no").each(
                        row -> add(all.computeIfAbsent(row.text("k"), first -> new ArrayList<>(4)), row,
                                Optional.empty()));
        return all;
    }

    private void add(List<Stage<S>> stages, Row row, Optional<LocalDate> until) {
        var day = row.date("on_day");
        if (until.filter(day::isAfter).isPresent()) {
            return;
        }
        if (!stages.isEmpty() && stages.getLast().from().equals(day)) {
            stages.removeLast();
        }
        stages.add(new Stage<>(Enum.valueOf(states, row.text("state")), day));
    }
}
