package countyplan.core.register;

import countyplan.core.View;
import countyplan.core.register.answers.RegisterRecords.DueLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// What is to be done with the records of a register, soonest first. Of very many things that are due a page shows few, so a
/// line is only made when it is looked at.
final class Dues<R extends Record, S extends Enum<S>> extends AbstractList<DueLine> {
    private final Declared<R, S> declared;
    private final LocalDate asAt;
    private final OptionalInt within;
    private final List<Waiting<R, S>> all = new ArrayList<>();
    private long[] soonest = {};
    private long past;

    private record Waiting<R extends Record, S extends Enum<S>>(Held<R, S> held, LocalDate by, String what) {
    }

    private Dues(Declared<R, S> declared, LocalDate asAt, OptionalInt within) {
        this.declared = declared;
        this.asAt = asAt;
        this.within = within;
    }

    /// @param above the keys of the records above; empty for the whole register
    /// @param within leaves out what is due in more days
    static <R extends Record, S extends Enum<S>> Dues<R, S> of(
            Declared<R, S> declared, View view, List<Object> above, OptionalInt within) {
        var store = declared.store();
        var dues = new Dues<>(declared, view.asAt(), within);
        var book = new Book<>(store, view, above);
        var in = declared.dueIn();
        if (above.isEmpty()) {
            var seen = Ledger.of(view, store);
            seen.each(in, (held, tale) -> dues.look(held, book, declared.clocks.isEmpty() ? List.of()
                    : tale.stages(seen.at())));
        } else {
            var stages = store.stages(view, above);
            store.all(view, above, in).forEach(held -> dues.look(held, book,
                    stages.getOrDefault(store.address(held), List.of())));
        }
        dues.sort();
        return dues;
    }

    private void look(Held<R, S> held, Book<R, S> book, List<Stage<S>> stages) {
        for (var due : declared.dues) {
            if (due.in().isEmpty() || due.in().contains(held.state())) {
                due.by().apply(held, book).ifPresent(by -> take(held, by, due.what()));
            }
        }
        for (var clock : declared.clocks) {
            Timing.runsUntil(clock, held.record(), stages, asAt).ifPresent(by -> take(held, by, clock.name()));
        }
    }

    private void take(Held<R, S> held, LocalDate by, String what) {
        if (within.isEmpty() || days(by) <= within.getAsInt()) {
            all.add(new Waiting<>(held, by, what));
            past += by.isBefore(asAt) ? 1 : 0;
        }
    }

    private int days(LocalDate by) {
        return Math.toIntExact(ChronoUnit.DAYS.between(asAt, by));
    }

    /// They come by key, and stay so within a day.
    private void sort() {
        soonest = new long[all.size()];
        for (var place = 0; place < soonest.length; place++) {
            soonest[place] = all.get(place).by().toEpochDay() << Integer.SIZE | place;
        }
        Arrays.sort(soonest);
    }

    /// How many days have passed.
    long past() {
        return past;
    }

    @Override
    public DueLine get(int number) {
        var waiting = all.get((int) soonest[number]);
        return new DueLine(waiting.by(), days(waiting.by()), waiting.held().key(), waiting.what(),
                Asking.title(declared, waiting.held()));
    }

    @Override
    public int size() {
        return soonest.length;
    }
}
