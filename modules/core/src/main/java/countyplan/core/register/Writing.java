package countyplan.core.register;

import countyplan.core.Changing;
import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.Fields;
import countyplan.core.Refused;
import countyplan.core.Values;
import countyplan.core.register.answers.RegisterRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Adds, changes and moves single records.
final class Writing<R extends Record, S extends Enum<S>> {
    private static final Pattern NEXT_WORD = Pattern.compile("[ -]([a-z0-9])");

    private final Declared<R, S> declared;

    Writing(Declared<R, S> declared) {
        this.declared = declared;
    }

    Fields added() {
        return Fields.of("", "adds " + declared.a() + " to the register",
                Fields.together(declared.parents(), List.of(named()),
                        declared.store().columns().facts().stream().map(Column::component).toList(),
                        declared.isStateless() ? List.of() : List.of(state(Fields.Holds.MAYBE, "state",
                                "where it stands; " + Column.text(declared.first()) + " unless said"))));
    }

    /// The key of what is added, whose example is one that is free.
    private Fields.Component named() {
        var key = declared.store().columns().key().component();
        return new Fields.Component(key.name(), key.held(), key.holds(), key.about(),
                declared.newKey.isEmpty() ? key.example() : declared.newKey, key.unit(), key.personal(), false, false,
                key.detail(), true, null);
    }

    private Fields.Component state(Fields.Holds holds, String name, String about) {
        var states = declared.states.getEnumConstants();
        return Declared.component(name, declared.states, holds, about,
                Column.text(states[Math.min(1, states.length - 1)]));
    }

    Values add(Values given, Changing changing) {
        var record = record(declared, column -> given.held().get(column.component().name()));
        return add(record, given.maybe("state", declared.states).orElse(declared.first()), changing);
    }

    Values add(R record, S state, Changing changing) {
        refuseUnfit(declared, record);
        var key = declared.store().columns().key(record);
        refuseOwnWords(declared, key);
        declared.store().refuseParentless(changing, key);
        var keeper = new Keeper<>(declared, changing, false);
        keeper.refuseTaken(key);
        keeper.add(record, state, Optional.empty());
        return show(changing, key);
    }

    /// `contracts/due` is the address of what is due, so nothing else can be there.
    static void refuseOwnWords(Declared<?, ?> declared, Key key) {
        if (declared.ownWords().contains(key.own())) {
            throw Refused.conflict("own-word", "The register itself uses the word " + key.own()
                    + "; choose another key");
        }
    }

    Fields loaded() {
        return Fields.of("", "adds and changes " + declared.many
                + " from a CSV file, all of it or nothing; what it does not name is left alone",
                Fields.together(declared.parents(), List.of(Declared.component("file", Document.class,
                        Fields.Holds.ONE, "the CSV file, with a column for each thing held"))));
    }

    RegisterRecords.Imported load(Values given, Changing changing) {
        var columns = declared.store().columns();
        var above = columns.above(given);
        if (!above.isEmpty()) {
            declared.store().refuseParentless(changing, columns.key(given, ""));
        }
        return new Importing<>(declared, changing, above).load(given.one("file", Document.class));
    }

    Fields changed() {
        var columns = declared.store().columns();
        List<Fields.Component> maybe = new ArrayList<>(declared.keys());
        columns.facts().forEach(column -> maybe.add(column.component().maybe()));
        maybe.add(clear(columns));
        return Fields.of("", "changes what is held of " + declared.a(), maybe);
    }

    static Fields.Component clear(Columns<?> columns) {
        var example = columns.facts().stream().filter(column -> column.nothing() != null).findFirst()
                .map(column -> column.component().name()).orElse("none");
        return Declared.component("clear", String.class, Fields.Holds.MANY, "what is to be said no longer, by name",
                example);
    }

    Values change(Values given, Changing changing) {
        var held = declared.store().get(changing, key(given));
        var record = changed(declared, held.record(), given);
        refuseUnfit(declared, record);
        new Keeper<>(declared, changing, false).change(held, record, held.state(), held.reason());
        return show(changing, declared.store().columns().key(held.record()));
    }

    Values act(Declared.Act<R, S> act, Values given, Changing changing) {
        var held = declared.store().get(changing, key(given));
        change(held, record -> act.to().apply(held), changing);
        return show(changing, declared.store().columns().key(held.record()));
    }

    void change(Held<R, S> held, UnaryOperator<R> to, Changing changing) {
        var record = to.apply(held.record());
        refuseUnfit(declared, record);
        new Keeper<>(declared, changing, false).change(held, record, held.state(), held.reason());
    }

    /// The record with what is given in place of what it holds.
    static <R extends Record, S extends Enum<S>> R changed(Declared<R, S> declared, R held, Values given) {
        var columns = declared.store().columns();
        var clear = given.many("clear", String.class).stream().map(Writing::component).toList();
        var faults = new Faults();
        for (var name : clear) {
            var clearable = columns.facts().stream().filter(column -> column.nothing() != null)
                    .map(column -> column.component().name()).toList();
            if (!clearable.contains(name)) {
                faults.add("clear", name, clearable.isEmpty() ? "nothing: all of it must be said"
                        : "one of " + String.join(", ", clearable));
            }
        }
        faults.refuse("not-clearable", "Not all of that can be left unsaid");
        return record(declared, column -> {
            var name = column.component().name();
            if (clear.contains(name)) {
                return column.nothing();
            }
            return switch (given.held().get(name)) {
                case Optional<?> some when some.isEmpty() -> column.get(held);
                case List<?> list when list.isEmpty() -> column.get(held);
                case Optional<?> some when column.component().holds() == Fields.Holds.ONE -> some.get();
                case null -> column.get(held);
                case Object value -> columns.keys().contains(column) ? column.get(held) : value;
            };
        });
    }

    /// As a component is called: `notice-months`, as it is an option in the shell, is `noticeMonths`.
    static String component(String word) {
        return NEXT_WORD.matcher(word).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static <R extends Record, S extends Enum<S>> R record(
            Declared<R, S> declared,
            java.util.function.Function<Column, @org.jspecify.annotations.Nullable Object> value) {
        try {
            return declared.store().columns().make(value);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("unusable-record", "This does not go together: " + e.getMessage());
        }
    }

    /// Refuses a record that cannot be kept as it is.
    static <R extends Record, S extends Enum<S>> void refuseUnfit(Declared<R, S> declared, R record) {
        var faults = new Faults();
        declared.store().columns().all()
                .forEach(column -> column.check(column.get(record), column.component().name(), faults));
        faults.refuse("unusable-record", "The " + declared.one + " cannot be kept as given");
    }

    Fields moved() {
        return Fields.of("", "moves " + declared.a() + " from one state to another"
                + (declared.past.isEmpty() ? "" : ", on the day on which it came to it"),
                Fields.together(declared.keys(), List.of(
                        state(Fields.Holds.ONE, "to", "where it is to stand"),
                        Declared.component("reason", String.class, Fields.Holds.ONE, "why",
                                "Decided by the programme board"))));
    }

    Values move(Values given, Changing changing) {
        var held = declared.store().get(changing, key(given));
        var to = given.one("to", declared.states);
        var reason = given.one("reason", String.class).strip();
        refuseUnfit(reason);
        move(held, to, reason, changing);
        return show(changing, declared.store().columns().key(held.record()));
    }

    void move(Held<R, S> held, S to, String reason, Changing changing) {
        var keeper = new Keeper<>(declared, changing, false);
        if (to == held.state()) {
            throw Refused.conflict("move-not-allowed", held.key() + " is " + Column.text(to) + " already");
        }
        keeper.forbids(held, to).ifPresent(why -> {
            throw Refused.conflict("move-not-allowed", why);
        });
        keeper.change(held, held.record(), to, Optional.of(reason));
    }

    static void refuseUnfit(String reason) {
        var faults = new Faults();
        if (reason.isBlank() || reason.length() > Column.LONGEST) {
            faults.add("reason", reason.substring(0, Math.min(40, reason.length())),
                    "words, at most " + Column.LONGEST + " characters");
        }
        faults.refuse("reason-unusable", "The reason cannot be kept as given");
    }

    private Key key(Values given) {
        return declared.store().columns().key(given);
    }

    private Values show(Changing changing, Key key) {
        return new Asking<>(declared).values(declared.store().get(changing, key), changing);
    }
}
