package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.catalogue.Entry;
import countyplan.core.host.Answer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/// Tries that changes leave alone what they must. Looking at everything takes long, so all changes are made one after the
/// other in the same records, and everything is looked at before them and after them. A change is tried by itself if it is
/// refused after the others, and all are if something is not as it was, so that the one that did it is named.
final class InARow {
    private final Subject subject;
    private final List<Entry> changes;
    private final BiFunction<Subject, Trial, Standing> looking;
    private @Nullable Set<String> byThemselves;

    /// What must stay.
    ///
    /// @param everything answers by operation
    /// @param call how the changes are made
    record Standing(Supplier<Map<String, JsonObject>> everything, UnaryOperator<Asking> call) {}

    InARow(Subject subject, List<Entry> changes, BiFunction<Subject, Trial, Standing> looking) {
        this.subject = subject;
        this.changes = changes;
        this.looking = looking;
    }

    DynamicTest test(String rule, Entry entry) {
        return DynamicTest.dynamicTest(entry.name() + ": " + rule, () -> {
            if (toTryByThemselves().contains(entry.name())) {
                byItself(entry);
            }
        });
    }

    private Set<String> toTryByThemselves() {
        var names = byThemselves;
        if (names == null) {
            names = inARow();
            byThemselves = names;
        }
        return names;
    }

    private Set<String> inARow() {
        var names = new HashSet<String>();
        try (var trial = subject.ground().loaded()) {
            var standing = looking.apply(subject, trial);
            var before = standing.everything().get();
            for (var entry : changes) {
                trial.later(Duration.ofMinutes(1));
                if (!subject.examples().before(entry).isEmpty()
                        || !(trial.ask(standing.call().apply(subject.examples().call(entry))) instanceof Answer.Done)) {
                    names.add(entry.name());
                }
            }
            trial.later(Duration.ofHours(1));
            if (!before.equals(standing.everything().get())) {
                changes.forEach(entry -> names.add(entry.name()));
            }
        }
        return names;
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
