package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.catalogue.Entry;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/// Tries that changes do what they should and leave alone what they must. Opening records for each takes long, as does looking
/// at everything, so changes are made one after the other in the same records, and everything is looked at before them and
/// after them. Those that do not go well after the others are made in another row; what never goes well is tried by itself, and
/// so is every change of a row after which something is not as it was, so that the one that did it is named.
final class InARow {
    private static final String ENTRY = "entry";

    private final Subject subject;
    private final List<Entry> changes;
    private final BiFunction<Subject, Trial, Standing> looking;
    private final BiConsumer<Trial, Asking> change;
    private @Nullable Found found;

    /// What must stay.
    ///
    /// @param everything answers by operation
    /// @param call how the changes are made
    record Standing(Supplier<Map<String, JsonObject>> everything, UnaryOperator<Asking> call) {}

    /// What has to be tried by itself.
    ///
    /// @param unwell the changes that never went well
    /// @param disturbing those of which one changed what should stay
    private record Found(Set<Entry> unwell, Set<Entry> disturbing) {}

    /// @param change makes one, and fails where it does not do what it should
    InARow(Subject subject, List<Entry> changes, BiFunction<Subject, Trial, Standing> looking,
            BiConsumer<Trial, Asking> change) {
        this.subject = subject;
        this.changes = changes;
        this.looking = looking;
        this.change = change;
    }

    /// That a change leaves everything as it was.
    DynamicTest stays(String rule, Entry entry) {
        return DynamicTest.dynamicTest(entry.name() + ": " + rule, () -> {
            if (found().unwell().contains(entry) || found().disturbing().contains(entry)) {
                byItself(entry);
            }
        });
    }

    /// That a change does what it should: something that is part of how it is made in the row.
    DynamicTest goesWell(String rule, Entry entry, BiConsumer<Trial, Asking> proof) {
        return DynamicTest.dynamicTest(entry.name() + ": " + rule, () -> {
            if (found().unwell().contains(entry)) {
                try (var trial = subject.ground().loaded()) {
                    subject.prepare(trial, entry);
                    proof.accept(trial, subject.examples().call(entry));
                }
            }
        });
    }

    private Found found() {
        var known = found;
        if (known == null) {
            known = inRows();
            found = known;
        }
        return known;
    }

    private Found inRows() {
        var rest = new LinkedHashSet<>(changes);
        var disturbing = new HashSet<Entry>();
        var goesOn = true;
        while (goesOn) {
            var well = new HashSet<Entry>();
            if (!isAsItWasAfter(rest, well)) {
                disturbing.addAll(well);
            }
            rest.removeAll(well);
            goesOn = !well.isEmpty() && !rest.isEmpty();
        }
        return new Found(rest, disturbing);
    }

    /// @param well where those that go well are put
    private boolean isAsItWasAfter(Set<Entry> row, Set<Entry> well) {
        try (var trial = subject.ground().loaded()) {
            var standing = looking.apply(subject, trial);
            var before = standing.everything().get();
            var changed = trial.lastChange();
            for (var entry : row) {
                trial.later(Duration.ofMinutes(1));
                var call = standing.call().apply(subject.examples().call(entry));
                if (goesWell(trial, entry, entered(entry, call, trial.lastChange() - changed))) {
                    well.add(entry);
                }
            }
            trial.later(Duration.ofHours(1));
            return before.equals(standing.everything().get());
        }
    }

    /// An entry that an example names by its number is one that was made just before it, in records with nothing but samples;
    /// here more came between.
    private Asking entered(Entry entry, Asking call, long more) {
        return call.arguments().get(ENTRY) instanceof JsonNumber number && !subject.examples().before(entry).isEmpty()
                ? call.with(ENTRY, Json.createValue(number.longValueExact() + more)) : call;
    }

    private boolean goesWell(Trial trial, Entry entry, Asking call) {
        try {
            subject.prepare(trial, entry);
            change.accept(trial, call);
            return true;
        } catch (AssertionError unwell) {
            return false;
        }
    }

    private void byItself(Entry entry) {
        try (var trial = subject.ground().loaded()) {
            subject.prepare(trial, entry);
            var standing = looking.apply(subject, trial);
            var before = standing.everything().get();
            trial.later(Duration.ofHours(1));
            trial.done(standing.call().apply(subject.examples().call(entry)));
            trial.later(Duration.ofHours(1));
            var after = standing.everything().get();
            assertAll(before.keySet().stream()
                    .map(name -> () -> assertEquals(before.get(name), after.get(name), name)));
        }
    }
}
