package countyplan.core.register;

import countyplan.core.Changing;
import countyplan.core.Fault;
import countyplan.core.Fields;
import countyplan.core.Refused;
import countyplan.core.Values;
import countyplan.core.register.answers.RegisterRecords;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Strikes out an entry that was a mistake: all that one change said of a record. It stays in the history, as struck out.
final class Correcting<R extends Record, S extends Enum<S>> {
    private final Declared<R, S> declared;

    Correcting(Declared<R, S> declared) {
        this.declared = declared;
    }

    Fields taken() {
        return Fields.of("", "strikes out what was entered about " + declared.a()
                + " by mistake; it stays in the history as struck out",
                Fields.together(declared.keys(), List.of(
                        Declared.component("entry", long.class, Fields.Holds.ONE,
                                "the number of the entry, as the history shows it", Long.toString(declared.wrongEntry)),
                        Declared.component("reason", String.class, Fields.Holds.ONE, "what was wrong with it",
                                "Meant for another record"))));
    }

    RegisterRecords.History correct(Values given, Changing changing) {
        var store = declared.store();
        var key = store.columns().key(given);
        store.get(changing, key);
        var number = given.one("entry", Long.class);
        var reason = given.one("reason", String.class).strip();
        Writing.refuseUnfit(reason);
        var keeper = new Keeper<>(declared, changing, false);
        var story = keeper.rows(key);
        refuseToOrphan(key, number, story);
        refuseOther(key, number, changing);
        var day = story.stream().filter(entry -> entry.number() == number).map(Keeper.Entry::day).findFirst()
                .orElse(changing.on());
        var before = values(keeper, key, day, changing);
        if (!keeper.strikeOut(key, story, number)) {
            throw unknown(key, number, changing);
        }
        refuseToBreak(key, number, changing);
        var after = new HashMap<>(values(keeper, key, day, changing).held());
        after.put("struckOut", Optional.of(number));
        after.put("because", Optional.of(reason));
        keeper.regive(key, story.getLast().record(), keeper.rows(key).getLast().record());
        changing.log(store.ref(key), before, new Values(declared.logged(), after));
        return new Asking<>(declared).history(key, LocalDate.MAX, changing);
    }

    /// What holds on a day, as the log has it.
    private Values values(Keeper<R, S> keeper, Key key, LocalDate day, Changing changing) {
        R record = null;
        for (var entry : keeper.rows(key)) {
            if (record == null || !entry.day().isAfter(day)) {
                record = entry.record();
            }
        }
        var stages = declared.store().stages(changing, key);
        var state = stages.stream().filter(stage -> !stage.from().isAfter(day)).reduce((one, next) -> next)
                .map(Stage::state).orElse(declared.first());
        return keeper.values(Objects.requireNonNull(record), state, Optional.empty());
    }

    /// A record rests on the entry that brought it.
    private void refuseToOrphan(Key key, long number, List<Keeper.Entry<R>> story) {
        if (story.getFirst().number() == number) {
            throw Refused.conflict("entry-in-use", "Entry %d brought %s into the register, and all that is held of it"
                    .formatted(number, key.own())
                    + " rests on that; change what is wrong in it instead");
        }
    }

    private void refuseOther(Key key, long number, Changing changing) {
        var struck = declared.store().struckOut(changing, key);
        if (struck.containsKey(number)) {
            throw Refused.conflict("struck-out", "Entry %d of %s has been struck out already, by entry %d"
                    .formatted(number, key.own(), struck.get(number)));
        }
        if (struck.containsValue(number)) {
            throw Refused.conflict("entry-in-use", "Entry %d of %s struck out another; enter what is right anew"
                    .formatted(number, key.own()));
        }
    }

    private Refused unknown(Key key, long number, Changing changing) {
        var numbers = new Asking<>(declared).history(key, LocalDate.MAX, changing).entries().stream()
                .map(entry -> Long.toString(entry.entry())).collect(Collectors.joining(", "));
        return Refused.invalid("no-such-entry", "Entry " + number + " is not about " + key.own(),
                new Fault("entry", Long.toString(number), "one of " + numbers));
    }

    private void refuseToBreak(Key key, long number, Changing changing) {
        var stages = declared.store().stages(changing, key);
        for (var next = 1; next < stages.size(); next++) {
            if (!declared.moves().isSound(stages.subList(0, next + 1).stream().map(Stage::state).toList())) {
                throw Refused.conflict("entry-in-use", "Without entry %d %s could not have become %s on %s; strike that"
                        .formatted(number, key.own(), Column.text(stages.get(next).state()),
                                LongDate.words(stages.get(next).from()))
                        + " out first");
            }
        }
    }
}
