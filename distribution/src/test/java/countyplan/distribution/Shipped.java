package countyplan.distribution;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build made: the installed tree, and the jars that were linked into its runtime. */
final class Shipped {

    private static final String OURS = "countyplan.";
    private static final int FEWEST_OF_OURS = 6;

    private Shipped() {}

    static Path tree() {
        return Path.of(System.getProperty("countyplan.tree"));
    }

    /** Every jar linked into the runtime, ours and others'; those that the build gave a descriptor, with it. */
    static List<Path> jars() {
        try {
            var list = Files.readString(Path.of(System.getProperty("countyplan.linked"))).strip();
            var described = tree().resolveSibling("described");
            return Stream.of(list.split(File.pathSeparator)).map(Path::of).map(jar -> {
                var copy = described.resolve(jar.getFileName());
                return Files.exists(copy) ? copy : jar;
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our own modules. Fails when they are suspiciously few, lest a rule be proved on nothing. */
    static List<ModuleReference> ourModules() {
        var ours = modules().filter(module -> module.descriptor().name().startsWith(OURS)).toList();
        if (ours.size() < FEWEST_OF_OURS) {
            throw new AssertionError("Only these modules of ours were found: " + ours);
        }
        return ours;
    }

    static Stream<ModuleReference> modules() {
        return ModuleFinder.of(jars().toArray(Path[]::new)).findAll().stream()
                .sorted((one, other) -> one.descriptor().compareTo(other.descriptor()));
    }

    /** The names of the entries of a module, such as {@code countyplan/core/Ref.class}. */
    static List<String> entries(ModuleReference module) {
        try (var reader = module.open(); var names = reader.list()) {
            return names.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(ModuleReference module, String entry) {
        try (var reader = module.open(); var stream = reader.open(entry).orElseThrow()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
