package countyplan.core.register;

import countyplan.core.Changing;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.Row;
import countyplan.core.Values;
import countyplan.core.values.LongDate;
import countyplan.core.values.Standpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes what changes of a register's records within one change, and tells the log.
///
/// A row holds the whole record from a day. What is entered for a day before others also holds after these days, for each
/// component until it was changed: the later rows are then written anew.
final class Keeper<R extends Record, S extends Enum<S>> {
    private final Declared<R, S> declared;
    private final Store<R, S> store;
    private final Columns<R> columns;
    private final Moves<S> moves;
    private final Changing changing;
    private final Optional<Set<String>> entered;
    private final boolean many;
    private @Nullable Map<Key, Tale<R, S>> tales;

    private record Later<R>(LocalDate day, R record) {
    }

    /// @param many whether many records are to be changed: what is entered for later days is then asked once
    Keeper(Declared<R, S> declared, Changing changing, boolean many) {
        this.declared = declared;
        this.store = declared.store();
        this.columns = store.columns();
        this.moves = declared.moves();
        this.changing = changing;
        this.many = many;
        this.entered = many ? Optional.of(laterKeys()) : Optional.empty();
    }

    private Set<String> laterKeys() {
        return new HashSet<>(changing.sql("select distinct " + columns.keysOf("f") + " from " + store.facts()
                + " f where f.on_day > :asAt and f.void_no is null" + store.mine("f")).list(columns::address));
    }

    void add(R record, S state, Optional<String> reason) {
        add(record, List.of(new Stage<>(state, firstDay(record), reason)), reason);
    }

    /// Adds a record with the states that it came into, oldest first; of those of one day the last is kept.
    void add(R record, List<Stage<S>> story, Optional<String> reason) {
        var key = columns.key(record);
        var last = story.getLast();
        refuseObjections(record, last.state(), last.from(), reason);
        row(record, story.getFirst().from());
        for (var next = 0; next < story.size(); next++) {
            var stage = story.get(next);
            if (next == story.size() - 1 || !story.get(next + 1).from().equals(stage.from())) {
                state(key, stage.state(), reason, stage.from());
            }
        }
        give(key, Set.of(), owners(record));
        changing.log(store.ref(key), null, values(record, last.state(), reason));
    }

    /// The day from which a new record holds: as stated, or else as it tells itself.
    ///
    /// @throws Refused where that day is still to come
    LocalDate firstDay(R record) {
        var told = declared.firstDay == null || changing.statedOn().isPresent() ? Optional.<LocalDate>empty()
                : declared.firstDay.apply(record);
        if (told.isPresent() && told.get().isAfter(changing.on())) {
            throw Refused.conflict("still-to-come",
                    "%s would be held from %s, which is still to come; check the day, or say `on`"
                            .formatted(columns.key(record).own(), LongDate.words(told.get())));
        }
        return told.orElse(changing.on());
    }

    private void refuseObjections(R record, S state, LocalDate since, Optional<String> reason) {
        objections(record, state, since, reason).findFirst().ifPresent(refused -> {
            throw refused;
        });
    }

    /// What forbids that a record becomes another in a state, if anything does.
    Optional<String> forbids(Held<R, S> held, R record, S to, Optional<String> reason) {
        if (to == held.state() && columns.differing(held.record(), record).isEmpty()) {
            return Optional.empty();
        }
        var moved = to != held.state();
        return forbids(held, to).or(() -> objections(record, to, moved ? changing.on() : held.since(),
                moved ? reason : held.reason()).findFirst().map(refused -> refused.refusal().sentence()));
    }

    /// What keeps a record from being what it is to be.
    Stream<Refused> objections(R record, S state, LocalDate since, Optional<String> reason) {
        var held = new Held<>(columns.key(record).own(), record, state, since, reason);
        return declared.objections.stream().flatMap(objection -> objection.sentence().apply(held, changing).stream()
                .map(sentence -> Refused.conflict(objection.code(), sentence)));
    }

    /// Makes a held record into another; answers whether it differs.
    boolean change(Held<R, S> held, R record, S state, Optional<String> reason) {
        var differing = columns.differing(held.record(), record);
        var moved = state != held.state();
        if (differing.isEmpty() && !moved) {
            return false;
        }
        var key = columns.key(held.record());
        refuseObjections(record, state, moved ? changing.on() : held.since(), moved ? reason : held.reason());
        if (!differing.isEmpty()) {
            row(record, changing.on());
            if (entered.isEmpty() || entered.get().contains(key.address())) {
                ripple(held.record(), record, differing, later(key, changing.on(), changing.number()));
            }
            give(key, owners(held.record()), owners(record));
        }
        if (moved) {
            state(key, state, reason, changing.on());
        }
        changing.log(store.ref(key), values(held.record(), held.state(), held.reason()),
                values(record, state, moved ? reason : held.reason()));
        return true;
    }

    private Set<String> owners(R record) {
        return declared.owners == null ? Set.of() : new TreeSet<>(declared.owners.apply(record));
    }

    /// Gives a record to whom it belongs by what is held of it from now on.
    void regive(Key key, R before, R after) {
        give(key, owners(before), owners(after));
    }

    /// Whose a record is now decides, so it is given away when what is held of it says somebody else. Who is limited gives to
    /// themselves only, and takes from nobody.
    private void give(Key key, Set<String> before, Set<String> owners) {
        if (declared.owners == null) {
            return;
        }
        var only = changing.caller().belonging();
        if (only.isPresent()) {
            var allowed = new TreeSet<>(before);
            allowed.add(only.get());
            if (!owners.equals(allowed)) {
                throw new Refused(new Refusal(Refusal.Kind.FORBIDDEN, "not-yours-to-give",
                        "%s may keep records of %s, and cannot say to whom else they belong: %s".formatted(
                                changing.caller().name(), only.get(), difference(allowed, owners)),
                        List.of(), List.of()));
            }
        }
        if (!owners.equals(before)) {
            changing.belongs(store.ref(key), owners);
        }
    }

    private static String difference(Set<String> allowed, Set<String> owners) {
        return owners.isEmpty() ? "this one would be nobody's"
                : "this one would be of %s, and not of %s".formatted(String.join(" and ", owners),
                        String.join(" and ", allowed));
    }

    /// The states into which a record may be moved on the day of the change.
    List<S> allowed(Key key) {
        var stages = stages(key);
        return moves.between(
                stages.stream().filter(stage -> !stage.from().isAfter(changing.on())).map(Stage::state).toList(),
                stages.stream().filter(stage -> stage.from().isAfter(changing.on())).map(Stage::state).toList());
    }

    /// The states that a record came into before this change, later ones too. Where many are to be changed, they are looked up
    /// in memory.
    private List<Stage<S>> stages(Key key) {
        if (!many || !columns.parents().isEmpty()) {
            return store.stages(changing, key);
        }
        if (tales == null) {
            tales = Ledger.of(changing, store).byKey();
        }
        var tale = tales.get(key);
        return tale == null ? List.of() : tale.stages(Standpoint.of(changing, Tale.LAST_DAY));
    }

    /// What forbids a move, if anything does.
    Optional<String> forbids(Held<R, S> held, S to) {
        if (to == held.state()) {
            return Optional.empty();
        }
        if (declared.past.contains(to) && changing.on().isAfter(changing.today())) {
            return Optional.of("%s cannot become %s on %s, which is to come: say the day on which it did".formatted(
                    held.key(), Column.text(to), LongDate.words(changing.on())));
        }
        var key = columns.key(held.record());
        var allowed = allowed(key);
        var later = stages(key).stream().filter(stage -> stage.from().isAfter(changing.on())).toList();
        return allowed.contains(to) ? Optional.empty()
                : Optional.of("On %s %s is %s, and cannot become %s; %s%s".formatted(LongDate.words(changing.on()),
                        held.key(), Column.text(held.state()), Column.text(to), allowed.isEmpty()
                                ? "nothing may follow"
                                : "it can become "
                                        + allowed.stream().map(Column::text).collect(Collectors.joining(" or ")),
                        later.isEmpty() ? "" : ", since it is " + Stage.words(later)));
    }

    /// @throws Refused as a conflict, if the key is in use
    void refuseTaken(Key key) {
        store.taken(changing, key).ifPresent(first -> {
            throw Refused.conflict("exists-already", changing.caller().belonging().isPresent()
                    ? key.own() + " is taken; choose another"
                    : key.own() + " is there already, from " + LongDate.words(first)
                            + "; choose another, or change that one");
        });
    }

    private void row(R record, LocalDate day) {
        List<@Nullable Object> values = new ArrayList<>();
        for (var column : columns.all()) {
            values.add(column.name());
            values.add(column.sql(column.get(record)));
        }
        changing.insert(store.facts(), day, values.toArray());
    }

    private void state(Key key, S state, Optional<String> reason, LocalDate day) {
        if (store.isStateless()) {
            return;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (var place = 0; place < columns.keys().size(); place++) {
            values.add(columns.keys().get(place).name());
            values.add(key.parts().get(place));
        }
        values.addAll(List.of("state", state, "reason", reason));
        changing.insert(store.moves(), day, values.toArray());
    }

    /// Writes later rows anew with what another record says, each column as long as it says what that did.
    private void ripple(R from, R to, List<Column> differing, List<Later<R>> all) {
        var carried = new ArrayList<>(differing);
        for (var later : all) {
            carried.removeIf(column -> !Column.same(column.get(later.record()), column.get(from)));
            if (carried.isEmpty()) {
                return;
            }
            row(columns.make(column -> column.get(carried.contains(column) ? to : later.record())), later.day());
        }
    }

    /// What holds from each later day; of several rows of one day, the last.
    private List<Later<R>> later(Key key, LocalDate day, long entry) {
        Map<LocalDate, Later<R>> later = new LinkedHashMap<>();
        for (var row : rows(key)) {
            if (row.day().isAfter(day)) {
                later.put(row.day(), new Later<>(row.day(), row.record()));
            }
        }
        return List.copyOf(later.values());
    }

    /// Strikes out what one change said of a record. What later rows have from it they have no longer: each column that the
    /// change changed goes back to what held before, until it was changed again.
    ///
    /// @param story every row that counts, that entry's among them
    /// @return whether anything was struck out
    boolean strikeOut(Key key, List<Entry<R>> story, long number) {
        var struck = voided(store.facts(), key, number) > 0;
        struck |= !store.isStateless() && voided(store.moves(), key, number) > 0;
        var its = story.stream().filter(entry -> entry.number() == number).findFirst();
        its.ifPresent(entry -> undo(story, entry));
        return struck;
    }

    private int voided(String table, Key key, long number) {
        List<@Nullable Object> values = new ArrayList<>(List.of("entry", number));
        List<String> same = new ArrayList<>();
        for (var place = 0; place < columns.keys().size(); place++) {
            var name = columns.keys().get(place).name();
            same.add(name + " = :is_" + name);
            values.add("is_" + name);
            values.add(key.parts().get(place));
        }
        return changing.update("update " + table + " set void_no = :number where change_no = :entry and "
                + String.join(" and ", same) + " and void_no is null", values.toArray());
    }

    private void undo(List<Entry<R>> story, Entry<R> wrong) {
        var before = story.subList(0, story.indexOf(wrong));
        var then = before.stream().filter(entry -> entry.number() < wrong.number()).reduce((one, next) -> next);
        if (then.isEmpty()) {
            return;
        }
        Map<LocalDate, Entry<R>> after = new LinkedHashMap<>();
        story.subList(story.indexOf(wrong) + 1, story.size()).forEach(entry -> after.put(entry.day(), entry));
        var carried = columns.differing(then.get().record(), wrong.record());
        for (var entry : after.values()) {
            carried = carried.stream()
                    .filter(column -> Column.same(column.get(entry.record()), column.get(wrong.record()))).toList();
            if (carried.isEmpty()) {
                return;
            }
            if (entry.number() != wrong.number()) {
                var back = carried;
                var right = before.getLast().record();
                row(columns.make(column -> column.get(back.contains(column) ? right : entry.record())), entry.day());
            }
        }
    }

    /// Every row of a record that counts, whatever its day, in their order.
    List<Entry<R>> rows(Key key) {
        return store.of(changing.sql("select f.* from " + store.facts() + " f where " + columns.of("f")
                + " and f.void_no is null" + store.mine("f") + " order by f.on_day, f.change_no"), key)
                .list((Row row) -> new Entry<>(row.number("change_no"), row.date("on_day"), columns.read(row)));
    }

    /// A row.
    ///
    /// @param number the change that wrote it
    record Entry<R>(long number, LocalDate day, R record) {
    }

    Values values(R record, S state, Optional<String> reason) {
        Map<String, @Nullable Object> values = new HashMap<>();
        columns.all().forEach(column -> values.put(column.component().name(), column.get(record)));
        if (!store.isStateless()) {
            values.put("state", state);
            values.put("reason", reason);
        }
        values.put("struckOut", Optional.empty());
        values.put("because", Optional.empty());
        return new Values(declared.logged(), values);
    }
}
