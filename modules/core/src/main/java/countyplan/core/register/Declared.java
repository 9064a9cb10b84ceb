package countyplan.core.register;

import countyplan.core.Caller;
import countyplan.core.Fields;
import countyplan.core.View;
import countyplan.core.register.answers.ClockLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a register was declared to be. Records are read by reflection when first needed, so that declaring costs nothing.
final class Declared<R extends Record, S extends Enum<S>> {
    final Place place;
    final String one;
    final String many;
    final Class<R> type;
    final Class<S> states;
    final Map<S, List<S>> moves;
    final Set<S> past = new HashSet<>();
    final List<Clock<R, S>> clocks = new ArrayList<>();
    final List<Due<R, S>> dues = new ArrayList<>();
    final List<Rule<R, S>> rules = new ArrayList<>();
    final List<Report<R, S>> reports = new ArrayList<>();
    final List<Act<R, S>> acts = new ArrayList<>();
    final List<Derived<R>> derived = new ArrayList<>();
    final List<Tie> ties = new ArrayList<>();
    final List<Objection<R, S>> objections = new ArrayList<>();
    final List<String> roles = new ArrayList<>();
    @Nullable
    Function<R, Optional<LocalDate>> firstDay;
    @Nullable
    Succession<R> succession;
    @Nullable
    Function<R, ? extends Collection<String>> owners;
    @Nullable
    Function<R, String> title;
    @Nullable
    Function<Held<R, S>, Optional<String>> standing;
    boolean inherits;
    boolean filed;
    boolean madeElsewhere;
    String newKey = "";
    String table = "";
    long wrongEntry = 2;
    private @Nullable Store<R, S> store;
    private @Nullable Fields logged;
    private @Nullable Fields shown;
    private @Nullable Fields line;

    /// A day by which something must be done.
    record Due<R extends Record, S extends Enum<S>>(
            String what, Set<S> in, BiFunction<Held<R, S>, Book<R, S>, Optional<LocalDate>> by) {
    }

    /// What to find wrong.
    record Rule<R extends Record, S extends Enum<S>>(
            String code, Set<S> in, BiFunction<Held<R, S>, Book<R, S>, Optional<String>> sentence) {
    }

    /// What must not be kept.
    record Objection<R extends Record, S extends Enum<S>>(
            String code, BiFunction<Held<R, S>, View, Optional<String>> sentence) {
    }

    /// A change of its own.
    record Act<R extends Record, S extends Enum<S>>(String name, String about, Function<Held<R, S>, R> to) {
    }

    /// How one record takes the place of another.
    ///
    /// @param replaces the component that names the other
    record Succession<R extends Record>(
            String replaces, Function<R, Optional<LocalDate>> starts, Function<R, Optional<LocalDate>> ends) {
    }

    /// A list with a row for some records.
    record Report<R extends Record, S extends Enum<S>>(
            String name, String about, Class<? extends Record> row,
            BiFunction<Held<R, S>, Book<R, S>, Optional<? extends Record>> rows) {
    }

    /// A component that names records of any module.
    ///
    /// @param word after the record's name: "mitigates"
    /// @param inverse after the other's: "is mitigated by"
    record Tie(String component, String word, String inverse) {
    }

    /// What follows from a record on a day.
    record Derived<R extends Record>(
            Fields.Component component, BiFunction<R, LocalDate, ? extends Optional<?>> of) {
    }

    Declared(Place place, String one, String many, Class<R> type, Class<S> states) {
        this.place = place;
        this.one = one;
        this.many = many;
        this.type = type;
        this.states = states;
        this.moves = new EnumMap<>(states);
    }

    Declared<R, S> copy() {
        return copy(place);
    }

    /// The same in another place.
    Declared<R, S> copy(Place other) {
        var copy = new Declared<>(other, one, many, type, states);
        copy.moves.putAll(moves);
        copy.past.addAll(past);
        copy.clocks.addAll(clocks);
        copy.dues.addAll(dues);
        copy.rules.addAll(rules);
        copy.reports.addAll(reports);
        copy.acts.addAll(acts);
        copy.derived.addAll(derived);
        copy.ties.addAll(ties);
        copy.objections.addAll(objections);
        copy.roles.addAll(roles);
        copy.firstDay = firstDay;
        copy.succession = succession;
        copy.owners = owners;
        copy.title = title;
        copy.standing = standing;
        copy.inherits = inherits;
        copy.filed = filed;
        copy.madeElsewhere = madeElsewhere;
        copy.newKey = newKey;
        copy.table = table;
        copy.wrongEntry = wrongEntry;
        return copy;
    }

    /// The key of a record that the module names: as it is, or of one beneath another by its address.
    Key key(Object named) {
        var parts = named instanceof countyplan.core.Ref ref ? place.parts(ref).orElse(List.of())
                : List.of(Column.text(named));
        return store().columns().key(parts)
                .orElseThrow(() -> new IllegalArgumentException(named + " is not the key of " + a()));
    }

    /// Whether its records belong to somebody, so that it answers limited callers.
    boolean isLimited() {
        return owners != null || inherits;
    }

    /// Whether the caller has the role that its records are for.
    boolean isFor(Caller caller) {
        return roles.isEmpty() || roles.stream().anyMatch(caller::has);
    }

    /// Whether its records do not go from state to state: there is no table of states then.
    boolean isStateless() {
        return states.getEnumConstants().length == 1;
    }

    /// @throws IllegalArgumentException if a component that is to name records does not
    private void refuseUnfitTies(Columns<R> columns) {
        for (var tie : ties) {
            if (columns.named(tie.component()).component().held() != countyplan.core.Ref.class) {
                throw new IllegalArgumentException(tie.component() + " names records, so it is a Ref");
            }
        }
    }

    /// As one word of an operation's name: `key-risk`.
    static String word(String words) {
        return words.replace(' ', '-');
    }

    /// What a record is called in its own component: `risk`.
    String keyName() {
        return type.getRecordComponents()[place.parents().size()].getName();
    }

    /// The last words of the addresses that are not records' because operations have them.
    List<String> ownWords() {
        List<String> words = new ArrayList<>();
        if (!dues.isEmpty() || !clocks.isEmpty()) {
            words.add("due");
        }
        if (place.isOwn()) {
            words.addAll(List.of("due", "findings"));
        }
        if (isFiled()) {
            words.addAll(List.of("export", "import", "change-all"));
        }
        reports.forEach(report -> words.add(report.name()));
        return words;
    }

    /// The states in which anything is due; empty if that is all of them.
    Set<S> dueIn() {
        return clocks.isEmpty() ? union(dues.stream().map(Due::in).toList()) : Set.of();
    }

    /// The states in which anything can be found wrong; empty if that is all of them.
    Set<S> wrongIn() {
        return clocks.isEmpty() && ties.isEmpty() ? union(rules.stream().map(Rule::in).toList()) : Set.of();
    }

    private static <S> Set<S> union(List<Set<S>> all) {
        return all.stream().anyMatch(Set::isEmpty) ? Set.of()
                : all.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// Whether there are operations for files and for many records at once.
    boolean isFiled() {
        return filed || place.isOwn();
    }

    /// The state that a new record is in.
    S first() {
        return states.getEnumConstants()[0];
    }

    Moves<S> moves() {
        return new Moves<>(story -> moves.getOrDefault(story.getLast(), List.of()));
    }

    Store<R, S> store() {
        if (store == null) {
            store = new Store<>(this);
            refuseUnfitTies(store.columns());
        }
        return store;
    }

    String a() {
        return ("aeiou".indexOf(one.charAt(0)) >= 0 ? "an " : "a ") + one;
    }

    /// What the change log compares.
    Fields logged() {
        if (logged == null) {
            logged = Fields.of(name("Facts"), "what is held of " + a(), Fields.together(components(),
                    isStateless() ? List.of() : List.of(
                            component("state", states, Fields.Holds.ONE, "where it stands"),
                            component("reason", String.class, Fields.Holds.MAYBE, "why")),
                    List.of(component("struckOut", Long.class, Fields.Holds.MAYBE, "an entry that was struck out"),
                            component("because", String.class, Fields.Holds.MAYBE, "what was wrong with it"))));
        }
        return logged;
    }

    /// One record among others.
    Fields line() {
        if (line == null) {
            line = Fields.of(name("Line"), a(), Fields.together(
                    store().columns().told().stream().map(Column::component).toList(),
                    isStateless() ? List.of() : List.of(
                            component("state", states, Fields.Holds.ONE, "where it stands"),
                            component("since", LocalDate.class, Fields.Holds.ONE, "since when")),
                    derived()));
        }
        return line;
    }

    /// One record, as its page shows it: all of it, also what lists leave to those who look closer.
    Fields shown() {
        if (shown == null) {
            List<Fields.Component> standing = isStateless() ? List.of() : new ArrayList<>(List.of(
                    component("state", states, Fields.Holds.ONE, "where it stands"),
                    component("since", LocalDate.class, Fields.Holds.ONE, "since when"),
                    component("reason", String.class, Fields.Holds.MAYBE, "why"),
                    component("mayBecome", states, Fields.Holds.MANY, "where it may go next"),
                    component("afterwards", String.class, Fields.Holds.MAYBE,
                            "where it stands from later days on, as was entered already")));
            List<Fields.Component> running = clocks.isEmpty() ? List.of()
                    : List.of(component("clocks", ClockLine.class, Fields.Holds.MANY, "its clocks"));
            shown = Fields.of(name("View"), a(),
                    Fields.together(components(), standing, derived(), running).stream()
                            .map(Fields.Component::shown).toList());
        }
        return shown;
    }

    List<Fields.Component> components() {
        return store().columns().all().stream().map(Column::component).toList();
    }

    /// What a record is known by.
    List<Fields.Component> keys() {
        return store().columns().keys().stream().map(Column::component).toList();
    }

    /// What the records above are known by.
    List<Fields.Component> parents() {
        return store().columns().parents().stream().map(Column::component).toList();
    }

    private List<Fields.Component> derived() {
        return derived.stream().map(Derived::component).toList();
    }

    String name(String end) {
        return type.getSimpleName() + end;
    }

    static Fields.Component component(String name, Class<?> held, Fields.Holds holds, String about) {
        return component(name, held, holds, about, "");
    }

    static Fields.Component component(String name, Class<?> held, Fields.Holds holds, String about, String example) {
        return new Fields.Component(name, held, holds, about, example, "", false, false, false, false, null);
    }

    static Fields.Component headline() {
        return new Fields.Component("summary", String.class, Fields.Holds.ONE, "in a sentence", "", "", false, false,
                true, false, null);
    }

    /// `1 contract`, `100,000 contracts`, `no contracts`.
    String counted(long count) {
        return counted(count, one, many);
    }

    static String counted(long count, String one, String many) {
        return count == 1 ? "1 " + one : (count == 0 ? "No" : "%,d".formatted(count)) + " " + many;
    }
}
