package countyplan.modulekit;

import countyplan.core.Operation;
import countyplan.core.ServiceModule;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The module whose contract is tried.
///
/// @param module the one
/// @param modules it and those it needs beside it
/// @param examples calls that work on the samples
/// @param ground where trials are made
/// @param owners how the records of two owners are made
/// @param catalogue what can be asked of all of them
record Subject(ServiceModule module, List<ServiceModule> modules, Examples examples, Ground ground,
        Optional<ModuleContract.Owners> owners, Catalogue catalogue) {

    List<Entry> operations() {
        return catalogue.of(module.id());
    }

    Stream<Entry> reads() {
        return operations().stream().filter(entry -> entry.kind() == Operation.Kind.READ);
    }

    Stream<Entry> writes() {
        return operations().stream().filter(entry -> entry.kind() != Operation.Kind.READ);
    }

    /// A test that changes nothing, with the samples loaded.
    DynamicTest asking(String rule, Consumer<Trial> proof) {
        return DynamicTest.dynamicTest(rule, () -> proof.accept(ground.shared()));
    }

    /// Likewise about one operation; what has to come before it comes in records of its own.
    DynamicTest asking(String rule, Entry entry, Consumer<Trial> proof) {
        return examples.before(entry).isEmpty() ? asking(entry.name() + ": " + rule, proof)
                : changing(rule, entry, proof);
    }

    /// A test that changes records, of its own, with the samples loaded.
    DynamicTest changing(String rule, Consumer<Trial> proof) {
        return DynamicTest.dynamicTest(rule, () -> {
            try (var trial = ground.loaded()) {
                proof.accept(trial);
            }
        });
    }

    /// Likewise about one operation, after what has to come before it.
    DynamicTest changing(String rule, Entry entry, Consumer<Trial> proof) {
        return changing(entry.name() + ": " + rule, trial -> {
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
