package countyplan.modulekit;

import countyplan.core.ServiceModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.jspecify.annotations.Nullable;

/// What every service module keeps to. A module's suite extends this in one class:
///
/// ```java
/// class ContractsContractTests extends ModuleContract {
///     @Override
///     protected ServiceModule module() {
///         return new ContractsModule();
///     }
/// }
/// ```
///
/// Its samples are loaded and its operations asked with the examples that it declares. Each rule is a test of its own, named
/// after the operation that breaks it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleContract {
    private final List<Ground> grounds = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();

    /// For the suite that extends it.
    protected ModuleContract() {}

    /// The module, new.
    protected abstract ServiceModule module();

    /// Modules that its samples need beside it.
    protected List<ServiceModule> beside() {
        return List.of();
    }

    /// What the examples of its operations lack to be asked about its samples.
    protected Examples examples() {
        return Examples.ofTheCatalogue();
    }

    /// How it comes to hold very many records; without it, nothing is tried with very many.
    protected Optional<Crowd> crowd() {
        return Optional.empty();
    }

    /// How the records of two owners are made; needed where operations answer limited callers.
    protected Optional<Owners> owners() {
        return Optional.empty();
    }

    @TestFactory
    Stream<DynamicNode> declares() {
        return DeclarationRules.of(folder());
    }

    @TestFactory
    Stream<DynamicNode> answers() {
        return everywhere(ReadingRules::of);
    }

    @TestFactory
    Stream<DynamicNode> links() {
        return everywhere(LinkRules::of);
    }

    @TestFactory
    Stream<DynamicNode> refuses() {
        return RefusalRules.of(folder());
    }

    @TestFactory
    Stream<DynamicNode> changes() {
        return Stream.concat(everywhere(ChangeRules::everywhere), ChangeRules.of(folder()));
    }

    @TestFactory
    Stream<DynamicNode> keepsPersonalValuesHidden() {
        return PersonalRules.of(folder());
    }

    @TestFactory
    Stream<DynamicNode> keepsToTheCallersOwn() {
        return LimitedRules.of(folder());
    }

    @TestFactory
    Stream<DynamicNode> completes() {
        return CompletionRules.of(folder());
    }

    @TestFactory
    Stream<DynamicNode> samples() {
        return everywhere(SampleRules::of);
    }

    @TestFactory
    Stream<DynamicNode> tellsItsFigures() {
        return everywhere(FigureRules::of);
    }

    @TestFactory
    Stream<DynamicNode> migrates() {
        return everywhere(MigrationRules::of);
    }

    @TestFactory
    Stream<DynamicNode> bearsVeryManyRecords() {
        return crowd().stream().flatMap(crowd -> CrowdRules.of(folder(), crowd));
    }

    /// The same rules in each database.
    private Stream<DynamicNode> everywhere(Rules rules) {
        List<DynamicNode> all = new ArrayList<>();
        for (var keeping : Keeping.values()) {
            all.add(DynamicContainer.dynamicContainer(keeping.name().toLowerCase(java.util.Locale.ROOT)
                    .replace('_', ' '), rules.of(subject(keeping))));
        }
        return all.stream();
    }

    private interface Rules {
        Stream<DynamicNode> of(Subject subject);
    }

    private Subject folder() {
        return subject(Keeping.IN_A_FOLDER);
    }

    private synchronized Subject subject(Keeping keeping) {
        if (subjects.isEmpty()) {
            for (var each : Keeping.values()) {
                subjects.add(made(each));
            }
        }
        return subjects.get(keeping.ordinal());
    }

    private Subject made(Keeping keeping) {
        var module = module();
        List<ServiceModule> modules = new ArrayList<>(beside());
        modules.add(module);
        var ground = new Ground(modules, keeping);
        grounds.add(ground);
        return subjectOf(module, modules, examples(), ground, owners());
    }

    static Subject subjectOf(ServiceModule module, List<ServiceModule> modules, Examples examples, Ground ground,
            Optional<Owners> owners) {
        return new Subject(module, modules, examples, ground, owners, Soundness.catalogue(modules));
    }

    @AfterAll
    void clear() {
        grounds.forEach(Ground::close);
    }

    /// How a record of one owner and one of another are made.
    ///
    /// @param operation the name, without the module's id, of the operation that makes them
    /// @param owner whose the first is: an organisation or district, as tokens are limited to
    /// @param theirs the arguments of the first by turns: names and values
    /// @param anothers those of a record of somebody else, which differs in its key and its owner
    public record Owners(String operation, String owner, List<String> theirs, List<String> anothers) {
        public Owners {
            theirs = List.copyOf(theirs);
            anothers = List.copyOf(anothers);
        }
    }

    /// How a module comes to hold very many records.
    ///
    /// @param operation the name, without the module's id, of the operation that brings them, such as an import
    /// @param before operations asked first with their examples, such as the creation of the plan to import into
    /// @param field the field of its file; null if it takes none
    /// @param file the file's text for a number of records
    /// @param namesAndValues its other arguments by turns
    public record Crowd(String operation, List<String> before, @Nullable String field,
            java.util.function.IntFunction<String> file, List<String> namesAndValues) {
        public Crowd {
            before = List.copyOf(before);
            namesAndValues = List.copyOf(namesAndValues);
        }
    }
}
