package countyplan.core.register;

import countyplan.core.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a register was declared to be. Records are read by reflection when first needed, so that declaring costs nothing.
final class Declared<R extends Record, S extends Enum<S>> {
    final String module;
    final String one;
    final String many;
    final Class<R> type;
    final Class<S> states;
    final Map<S, List<S>> moves;
    final List<Clock<R, S>> clocks = new ArrayList<>();
    final List<Due<R, S>> dues = new ArrayList<>();
    final List<Rule<R, S>> rules = new ArrayList<>();
    final List<Report<R, S>> reports = new ArrayList<>();
    final List<Act<R, S>> acts = new ArrayList<>();
    final List<Derived<R>> derived = new ArrayList<>();
    @Nullable
    Succession<R> succession;
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

    /// What follows from a record.
    record Derived<R extends Record>(Fields.Component component, Function<R, ? extends Optional<?>> of) {
    }

    Declared(String module, String one, String many, Class<R> type, Class<S> states) {
        this.module = module;
        this.one = one;
        this.many = many;
        this.type = type;
        this.states = states;
        this.moves = new EnumMap<>(states);
    }

    Declared<R, S> copy() {
        var copy = new Declared<>(module, one, many, type, states);
        copy.moves.putAll(moves);
        copy.clocks.addAll(clocks);
        copy.dues.addAll(dues);
        copy.rules.addAll(rules);
        copy.reports.addAll(reports);
        copy.acts.addAll(acts);
        copy.derived.addAll(derived);
        copy.succession = succession;
        return copy;
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
            store = new Store<>(module, one, many, type, states);
        }
        return store;
    }

    String a() {
        return ("aeiou".indexOf(one.charAt(0)) >= 0 ? "an " : "a ") + one;
    }

    /// What the change log compares.
    Fields logged() {
        if (logged == null) {
            logged = Fields.of(name("Facts"), "what is held of " + a(), Fields.together(components(), List.of(
                    component("state", states, Fields.Holds.ONE, "where it stands"),
                    component("reason", String.class, Fields.Holds.MAYBE, "why"))));
        }
        return logged;
    }

    /// One record among others.
    Fields line() {
        if (line == null) {
            line = Fields.of(name("Line"), a(), Fields.together(components(), List.of(
                    component("state", states, Fields.Holds.ONE, "where it stands"),
                    component("since", LocalDate.class, Fields.Holds.ONE, "since when")), derived()));
        }
        return line;
    }

    /// One record, as its page shows it.
    Fields shown() {
        if (shown == null) {
            List<Fields.Component> standing = new ArrayList<>(List.of(
                    component("state", states, Fields.Holds.ONE, "where it stands"),
                    component("since", LocalDate.class, Fields.Holds.ONE, "since when"),
                    component("reason", String.class, Fields.Holds.MAYBE, "why"),
                    component("mayBecome", states, Fields.Holds.MANY, "where it may go next")));
            List<Fields.Component> running = clocks.isEmpty() ? List.of()
                    : List.of(component("clocks", ClockLine.class, Fields.Holds.MANY, "its clocks"));
            shown = Fields.of(name("View"), a(), Fields.together(components(), standing, derived(), running));
        }
        return shown;
    }

    List<Fields.Component> components() {
        return store().columns().all().stream().map(Column::component).toList();
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
