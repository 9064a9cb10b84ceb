package countyplan.modulekit;

import countyplan.core.ServiceModule;
import countyplan.core.host.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where trials are made: a scratch folder, with the modules' samples loaded once and copied for each trial.
final class Ground implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 4L << 30;

    private final List<ServiceModule> modules;
    private final Keeping keeping;
    private final Path scratch;
    private int made;
    private @Nullable Options loaded;
    private @Nullable Trial shared;

    /// @param modules those under trial
    /// @param keeping in which database
    Ground(List<ServiceModule> modules, Keeping keeping) {
        this.modules = List.copyOf(modules);
        this.keeping = keeping;
        try {
            this.scratch = inMemory() ? Files.createTempDirectory(MEMORY, "trial") : Files.createTempDirectory("trial");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the machine has a file system in memory with room to spare: databases are opened and closed there in no time.
    private static boolean inMemory() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
    }

    /// Without records.
    synchronized Trial empty() {
        return once(place());
    }

    /// Opens records that are of no use afterwards.
    private Trial once(Options place) {
        return Trial.open(place, modules, () -> keeping.discard(place));
    }

    /// Opens records that stay.
    static Trial open(Options place, List<ServiceModule> modules) {
        return Trial.open(place, modules, () -> {});
    }

    /// A place of its own for records.
    synchronized Options place() {
        return keeping.empty(scratch.resolve("records-" + ++made));
    }

    /// With the samples of the modules, in records of its own.
    synchronized Trial loaded() {
        var template = loaded;
        if (template == null) {
            template = place();
            try (var trial = open(template, modules)) {
                trial.done("sample load");
            }
            loaded = template;
        }
        var trial = once(keeping.copy(template, scratch.resolve("records-" + ++made)));
        trial.later(Duration.ofHours(1));
        return trial;
    }

    /// With the samples, for tests that change nothing.
    synchronized Trial shared() {
        var trial = shared;
        if (trial == null) {
            trial = loaded();
            shared = trial;
        }
        return trial;
    }

    @Override
    public void close() {
        if (shared != null) {
            shared.close();
        }
        delete(scratch);
    }

    static void delete(Path tree) {
        try {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
