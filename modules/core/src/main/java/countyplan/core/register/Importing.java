package countyplan.core.register;

import countyplan.core.Changing;
import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.register.answers.RegisterRecords;
import countyplan.core.values.LongDate;
import countyplan.core.written.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings a file into a register: what is new is added, what differs is changed, what the file does not name is left
/// alone. The register is read once and compared in memory, so that the number of statements does not grow with the file.
final class Importing<R extends Record, S extends Enum<S>> {
    private static final int STEP = 1_000;
    private static final String STATE = "state";

    private final Declared<R, S> declared;
    private final Columns<R> columns;
    private final Changing changing;
    private final List<Object> above;
    private final Faults faults = new Faults();
    private final Map<String, Held<R, S>> there = new HashMap<>();
    private final Past<R, S> past;
    private int added;
    private int changed;

    /// A line understood.
    private record Wanted<R, S extends Enum<S>>(String key, R record, @Nullable S state, List<Stage<S>> past) {
    }

    /// @param above the keys of the records above
    Importing(Declared<R, S> declared, Changing changing, List<Object> above) {
        this.above = above;
        this.declared = declared;
        this.columns = declared.store().columns();
        this.changing = changing;
        this.past = new Past<>(declared, changing, above, faults);
    }

    RegisterRecords.Imported load(Document document) {
        List<String> headers = new ArrayList<>(columns.told().stream().map(Column::header).toList());
        if (!declared.isStateless()) {
            headers.add(STATE);
            headers.addAll(past.headers());
        }
        var file = CsvFile.read(document, headers, columns.key().header(), faults);
        declared.store().all(changing, above).forEach(held -> there.put(held.key(), held));
        var keeper = new Keeper<>(declared, changing, true);
        var wanted = wanted(file, keeper);
        var count = faults.count();
        faults.refuse("faulty-file", (count == 1 ? "One thing in the file needs" : count + " things in the file need")
                + " mending; nothing of it has been loaded.");
        long done = 0;
        for (var each : wanted) {
            load(each, keeper);
            if (++done % STEP == 0) {
                changing.progress(done, wanted.size());
            }
        }
        changing.progress(done, done);
        var same = wanted.size() - added - changed;
        return new RegisterRecords.Imported("%s added, %d changed, %d as the file says already.".formatted(
                declared.counted(added), changed, same), added, changed, same);
    }

    private List<Wanted<R, S>> wanted(CsvFile file, Keeper<R, S> keeper) {
        Map<String, LocalDate> later = new HashMap<>();
        var beneath = above.isEmpty() ? "" : new Key(above).address() + "/";
        declared.store().later(changing, above)
                .forEach((address, day) -> later.put(address.substring(beneath.length()), day));
        Map<String, Long> seen = new HashMap<>();
        List<Wanted<R, S>> wanted = new ArrayList<>(file.lines().size());
        for (var line : file.lines()) {
            var before = faults.count();
            var lead = "line " + line.number() + ", column ";
            var cell = file.cell(line, columns.key().header());
            var keyed = cell.isEmpty() ? null : columns.key().cell(cell, lead, new Faults());
            var key = keyed == null ? cell : Column.text(keyed);
            var first = seen.putIfAbsent(key, line.number());
            if (first != null && keyed != null) {
                faults.add(lead + columns.key().header(), key, "every " + declared.one + " once; line " + first
                        + " has it already");
            }
            if (later.containsKey(key)) {
                faults.add(lead + columns.key().header(), key, declared.a() + " that is held on "
                        + LongDate.words(changing.on()) + "; this one is from " + LongDate.words(later.get(key)));
            }
            var record = record(file, line, there.get(key), lead);
            var state = state(file, line, there.get(key), lead, keeper);
            var story = faults.count() > before ? List.<Stage<S>>of() : past.read(file, line, key, state, lead);
            if (record != null && faults.count() == before) {
                objections(there.get(key), record, state, keeper)
                        .ifPresent(why -> faults.add("line " + line.number(), key, why));
                wanted.add(new Wanted<>(key, record, state, story));
            }
        }
        return wanted;
    }

    private Optional<String> objections(@Nullable Held<R, S> held, R record, @Nullable S state, Keeper<R, S> keeper) {
        if (declared.objections.isEmpty()) {
            return Optional.empty();
        }
        return held == null
                ? keeper.objections(record, state == null ? declared.first() : state, changing.on(), Optional.empty())
                        .findFirst().map(refused -> refused.refusal().sentence())
                : keeper.forbids(held, record, state == null ? held.state() : state, Optional.empty());
    }

    private @Nullable R record(CsvFile file, CsvLine line, @Nullable Held<R, S> held, String lead) {
        var before = faults.count();
        Map<Column, @Nullable Object> values = new HashMap<>();
        for (var place = 0; place < above.size(); place++) {
            values.put(columns.parents().get(place), above.get(place));
        }
        for (var column : columns.told()) {
            @Nullable
            Object value;
            if (held != null && !file.tells(column.header())) {
                value = column.get(held.record());
            } else {
                value = column.cell(file.cell(line, column.header()), lead + column.header(), faults);
                if (value != null) {
                    column.check(value, lead + column.header(), faults);
                }
            }
            values.put(column, value);
        }
        if (faults.count() > before) {
            return null;
        }
        try {
            return columns.make(values::get);
        } catch (IllegalArgumentException e) {
            faults.add("line " + line.number(), "", String.valueOf(e.getMessage()));
        } catch (Refused e) {
            refused(e, line, lead);
        }
        return null;
    }

    /// What a record itself finds wrong with its values, by line and column.
    private void refused(Refused refused, CsvLine line, String lead) {
        if (refused.refusal().faults().isEmpty()) {
            faults.add("line " + line.number(), "", refused.refusal().sentence());
        }
        refused.refusal().faults().forEach(fault -> faults.add(columns.told().stream()
                .filter(column -> column.component().name().equals(fault.where())).findFirst()
                .map(column -> lead + column.header()).orElse("line " + line.number()), fault.given(),
                fault.expected()));
    }

    /// The state that a line wants; null where it says nothing.
    private @Nullable S state(
            CsvFile file, CsvLine line, @Nullable Held<R, S> held, String lead, Keeper<R, S> keeper) {
        var cell = file.cell(line, STATE);
        if (cell.isEmpty()) {
            return null;
        }
        var scalar = Scalar.of(declared.states).orElseThrow();
        try {
            var state = declared.states.cast(scalar.read().apply(cell));
            if (held != null) {
                keeper.forbids(held, state).ifPresent(why -> faults.add(lead + STATE, cell, why));
            }
            return state;
        } catch (IllegalArgumentException e) {
            faults.add(lead + STATE, cell, Objects.requireNonNullElse(e.getMessage(), scalar.expected()));
            return null;
        }
    }

    private void load(Wanted<R, S> wanted, Keeper<R, S> keeper) {
        var held = there.get(wanted.key());
        if (held == null) {
            var key = columns.key(wanted.record());
            Writing.refuseOwnWords(declared, key);
            if (changing.caller().belonging().isPresent()) {
                keeper.refuseTaken(key);
            }
            if (wanted.past().isEmpty()) {
                keeper.add(wanted.record(), wanted.state() == null ? declared.first() : wanted.state(),
                        Optional.empty());
            } else {
                keeper.add(wanted.record(), wanted.past(), Optional.empty());
            }
            added++;
        } else if (keeper.change(held, wanted.record(), wanted.state() == null ? held.state() : wanted.state(),
                Optional.of("Imported from a file"))) {
            changed++;
        }
    }
}
