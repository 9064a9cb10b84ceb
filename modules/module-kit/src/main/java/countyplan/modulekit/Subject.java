package countyplan.modulekit;

import countyplan.core.Operation;
import countyplan.core.ServiceModule;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The module whose contract is tried.
///
/// @param module the one
/// @param modules it and those it needs beside it
/// @param examples calls that work on the samples
/// @param ground where trials are made
/// @param catalogue what can be asked of all of them
record Subject(ServiceModule module, List<ServiceModule> modules, Examples examples, Ground ground,
        Catalogue catalogue) {

    List<Entry> operations() {
        return catalogue.of(module.id());
    }

    Stream<Entry> reads() {
        return operations().stream().filter(entry -> entry.kind() == Operation.Kind.READ);
    }

    Stream<Entry> writes() {
        return operations().stream().filter(entry -> entry.kind() != Operation.Kind.READ);
    }

    /// A test with the samples loaded.
    DynamicTest test(String rule, Consumer<Trial> proof) {
        return DynamicTest.dynamicTest(rule, () -> {
            try (var trial = ground.loaded()) {
                proof.accept(trial);
            }
        });
    }

    /// Likewise, after what has to come before an operation.
    DynamicTest test(String rule, Entry entry, Consumer<Trial> proof) {
        return test(entry.name() + ": " + rule, trial -> {
            prepare(trial, entry);
            proof.accept(trial);
        });
    }

    /// Asks what has to be asked before an operation.
    void prepare(Trial trial, Entry entry) {
        for (var before : examples.before(entry)) {
            trial.done(examples.call(catalogue.find(module.id() + " " + before)
                    .orElseThrow(() -> new IllegalArgumentException("there is no operation " + before))));
        }
    }
}
