package countyplan.core.register;

import countyplan.core.Changing;
import countyplan.core.Faults;
import countyplan.core.values.LongDate;
import countyplan.core.written.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a file tells of the past of its records: for each state a column with the day on which a record came into it,
/// `contacted on`. A record that is new is added with that past; one that is held must have it already.
final class Past<R extends Record, S extends Enum<S>> {
    private final Declared<R, S> declared;
    private final Changing changing;
    private final List<Object> above;
    private final Faults faults;
    private @Nullable Map<String, List<Stage<S>>> held;

    /// @param above the keys of the records above
    Past(Declared<R, S> declared, Changing changing, List<Object> above, Faults faults) {
        this.declared = declared;
        this.changing = changing;
        this.above = above;
        this.faults = faults;
    }

    private static String header(Enum<?> state) {
        return Column.text(state).replace('-', ' ') + " on";
    }

    List<String> headers() {
        return List.of(declared.states.getEnumConstants()).stream().map(Past::header).toList();
    }

    /// The states that a line tells of a new record, oldest first; empty where it tells none, or the record is held.
    ///
    /// @param state the one that it is to be in, where the line says so
    List<Stage<S>> read(CsvFile file, CsvLine line, String key, @Nullable S state, String lead) {
        List<Stage<S>> told = new ArrayList<>();
        for (var each : declared.states.getEnumConstants()) {
            var cell = file.cell(line, header(each));
            if (!cell.isEmpty()) {
                day(cell, lead + header(each)).ifPresent(day -> told.add(new Stage<>(each, day, Optional.empty())));
            }
        }
        if (told.isEmpty()) {
            return told;
        }
        told.sort(Comparator.comparing(Stage::from));
        var there = stages().get(above.isEmpty() ? key : new Key(above).address() + "/" + key);
        if (there != null) {
            refuseOther(there, told, key, lead);
            return List.of();
        }
        refuseUnsound(told, state, lead);
        return told;
    }

    private Optional<LocalDate> day(String cell, String where) {
        var scalar = Scalar.of(LocalDate.class).orElseThrow();
        try {
            var day = (LocalDate) scalar.read().apply(cell);
            if (day.isAfter(changing.today())) {
                faults.add(where, cell, "a day that has come");
            }
            return Optional.of(day);
        } catch (DateTimeException | IllegalArgumentException e) {
            faults.add(where, cell, scalar.expected());
            return Optional.empty();
        }
    }

    private Map<String, List<Stage<S>>> stages() {
        if (held == null) {
            held = declared.store().stages(changing, above);
        }
        return held;
    }

    private void refuseOther(List<Stage<S>> there, List<Stage<S>> told, String key, String lead) {
        for (var stage : told) {
            if (there.stream().noneMatch(each -> each.state() == stage.state() && each.from().equals(stage.from()))) {
                faults.add(lead + header(stage.state()), stage.from().toString(),
                        "what is held of %s, which is there already; "
                                .formatted(key) + "move it, or strike out what was wrong");
            }
        }
    }

    private void refuseUnsound(List<Stage<S>> told, @Nullable S state, String lead) {
        var moves = declared.moves();
        if (told.getFirst().state() != declared.first()) {
            faults.add(lead + header(told.getFirst().state()), told.getFirst().from().toString(),
                    "a day for " + header(declared.first()) + ", with which every " + declared.one + " begins");
        }
        for (var next = 1; next < told.size(); next++) {
            var stage = told.get(next);
            var before = told.get(next - 1);
            if (!moves.after().apply(told.subList(0, next).stream().map(Stage::state).toList())
                    .contains(stage.state())) {
                faults.add(lead + header(stage.state()), stage.from().toString(),
                        "a step that may follow %s on %s".formatted(Column.text(before.state()),
                                LongDate.words(before.from())));
            }
        }
        if (state != null && state != told.getLast().state()) {
            faults.add(lead + "state", Column.text(state), Column.text(told.getLast().state())
                    + ", the last that the line gives a day for");
        }
    }
}
