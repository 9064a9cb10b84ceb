package countyplan.core.register;

import countyplan.core.Changing;
import countyplan.core.Fields;
import countyplan.core.Refused;
import countyplan.core.Row;
import countyplan.core.Values;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes what changes of a register's records within one change, and tells the log.
///
/// A row holds the whole record from a day. What is entered for a day before others also holds after these days, for each
/// component until it was changed: the later rows are then written anew.
final class Keeper<R extends Record, S extends Enum<S>> {
    private final Store<R, S> store;
    private final Moves<S> moves;
    private final Fields logged;
    private final Changing changing;
    private final Optional<Set<String>> entered;

    private record Later<R>(LocalDate day, R record) {
    }

    /// @param many whether many records are to be changed: what is entered for later days is then asked once
    Keeper(Declared<R, S> declared, Changing changing, boolean many) {
        this.store = declared.store();
        this.moves = declared.moves();
        this.logged = declared.logged();
        this.changing = changing;
        this.entered = many ? Optional.of(laterKeys()) : Optional.empty();
    }

    private Set<String> laterKeys() {
        return new HashSet<>(changing.sql("select distinct " + store.columns().key().name() + " as k from "
                + store.facts() + " where on_day > :asAt and void_no is null").list(row -> row.text("k")));
    }

    void add(R record, S state, Optional<String> reason) {
        row(record, changing.on());
        state(store.columns().key(record), state, reason);
        changing.log(store.ref(store.columns().key(record)), null, values(record, state, reason));
    }

    /// Makes a held record into another; answers whether it differs.
    boolean change(Held<R, S> held, R record, S state, Optional<String> reason) {
        var differing = store.columns().differing(held.record(), record);
        var moved = state != held.state();
        if (differing.isEmpty() && !moved) {
            return false;
        }
        if (!differing.isEmpty()) {
            row(record, changing.on());
            if (entered.isEmpty() || entered.get().contains(held.key())) {
                ripple(held, record, differing);
            }
        }
        if (moved) {
            state(held.key(), state, reason);
        }
        changing.log(store.ref(held.key()), values(held.record(), held.state(), held.reason()),
                values(record, state, moved ? reason : held.reason()));
        return true;
    }

    /// The states into which a record may be moved on the day of the change.
    List<S> allowed(String key) {
        var stages = store.stages(changing, key, Optional.empty());
        return moves.between(
                stages.stream().filter(stage -> !stage.from().isAfter(changing.on())).map(Stage::state).toList(),
                stages.stream().filter(stage -> stage.from().isAfter(changing.on())).map(Stage::state).toList());
    }

    /// What forbids a move, if anything does.
    Optional<String> forbids(Held<R, S> held, S to) {
        if (to == held.state()) {
            return Optional.empty();
        }
        var allowed = allowed(held.key());
        return allowed.contains(to) ? Optional.empty()
                : Optional.of("On %s %s is %s, and cannot become %s; %s".formatted(LongDate.words(changing.on()),
                        held.key(), Column.text(held.state()), Column.text(to), allowed.isEmpty()
                                ? "nothing may follow"
                                : "it can become "
                                        + allowed.stream().map(Column::text).collect(Collectors.joining(" or "))));
    }

    /// @throws Refused as a conflict, if the key is in use
    void refuseTaken(String key) {
        store.first(changing, key).ifPresent(first -> {
            throw Refused.conflict("exists-already", key + " is there already, from " + LongDate.words(first)
                    + "; choose another, or change that one");
        });
    }

    private void row(R record, LocalDate day) {
        List<@Nullable Object> values = new ArrayList<>();
        for (var column : store.columns().all()) {
            values.add(column.name());
            values.add(column.sql(column.get(record)));
        }
        changing.insert(store.facts(), day, values.toArray());
    }

    private void state(String key, S state, Optional<String> reason) {
        changing.insert(store.moves(), changing.on(), store.columns().key().name(), key, "state", state, "reason",
                reason);
    }

    private void ripple(Held<R, S> held, R record, List<Column> differing) {
        var carried = new ArrayList<>(differing);
        for (var later : later(held.key())) {
            carried.removeIf(column -> !Column.same(column.get(later.record()), column.get(held.record())));
            if (carried.isEmpty()) {
                return;
            }
            row(store.columns().make(column -> column.get(carried.contains(column) ? record : later.record())),
                    later.day());
        }
    }

    /// What holds from each later day; of several rows of one day, the last.
    private List<Later<R>> later(String key) {
        Map<LocalDate, Later<R>> later = new LinkedHashMap<>();
        var columns = store.columns();
        changing.sql("select * from " + store.facts() + " where " + columns.key().name()
                + " = :key and on_day > :asAt and void_no is null order by on_day, change_no").with("key", key)
                .each((Row row) -> later.put(row.date("on_day"), new Later<>(row.date("on_day"), columns.read(row))));
        return List.copyOf(later.values());
    }

    private Values values(R record, S state, Optional<String> reason) {
        Map<String, @Nullable Object> values = new HashMap<>();
        store.columns().all().forEach(column -> values.put(column.component().name(), column.get(record)));
        values.put("state", state);
        values.put("reason", reason);
        return new Values(logged, values);
    }
}
