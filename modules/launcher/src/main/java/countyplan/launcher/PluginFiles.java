package countyplan.launcher;

import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.shell.Stopped;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files of plug-ins: each step happens whole or not at all, whenever the process ends. What is being made or going
/// away has a name that starts with a dot, which nobody looks into.
///
/// @param place the folder that holds a folder for each plug-in
record PluginFiles(Path place) {
    /// What the name of a plug-in's folder starts with while another takes its place; whoever looks for plug-ins takes it
    /// for the plug-in as long as the other is not there.
    private static final String REPLACED = ".replaced-";

    /// Something that is done with files.
    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }

    /// Copies the jars of a folder, of a zip or of one jar into a folder beside the plug-ins, to be tried.
    ///
    /// @throws Refused if there are none
    Path stage(Path source) {
        return written(() -> {
            Files.createDirectories(place);
            var staged = Files.createTempDirectory(place, ".installing-");
            try {
                copy(source, staged);
                return staged;
            } catch (IOException | RuntimeException e) {
                delete(staged);
                throw e;
            }
        });
    }

    private static void copy(Path source, Path staged) throws IOException {
        var name = source.getFileName().toString();
        if (Files.isDirectory(source)) {
            try (var files = Files.newDirectoryStream(source, "*.jar")) {
                for (var file : files) {
                    Files.copy(file, staged.resolve(file.getFileName().toString()));
                }
            }
        } else if (name.endsWith(".zip")) {
            unzip(source, staged);
        } else if (name.endsWith(".jar") && Files.exists(source)) {
            Files.copy(source, staged.resolve(name));
        } else {
            throw Refused.invalid("no-plug-in", Files.exists(source)
                    ? source + " is no plug-in: name a folder with its jars, a zip of them, or one jar"
                    : "There is no " + source);
        }
    }

    /// Takes the jars, whatever folder they are in: only their own names are used, so that none lands elsewhere.
    private static void unzip(Path zip, Path staged) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var name = entry.getName().replace('\\', '/');
                var own = name.substring(name.lastIndexOf('/') + 1);
                if (own.endsWith(".jar") && !own.startsWith(".") && !name.startsWith("__MACOSX/")) {
                    Files.copy(in, staged.resolve(own));
                }
            }
        } catch (FileAlreadyExistsException twice) {
            throw Refused.invalid("no-plug-in", "The zip has two jars with one name, " + twice.getMessage()
                    + "; a plug-in's jars lie in one folder");
        }
    }

    /// Gives a staged plug-in its place; one that has the place goes.
    void put(Path staged, String name) {
        written(() -> {
            var target = place.resolve(name);
            var replaced = place.resolve(REPLACED + name);
            if (Files.exists(target)) {
                delete(replaced);
                Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
            delete(replaced);
            return target;
        });
    }

    /// Takes a plug-in away.
    void remove(Path folder) {
        written(() -> {
            var going = folder.resolveSibling(".removed-" + ProcessHandle.current().pid());
            Files.move(folder, going, StandardCopyOption.ATOMIC_MOVE);
            delete(going);
            return folder;
        });
    }

    /// Says whether a plug-in is to be left alone.
    void disable(Path folder, boolean disabled) {
        written(() -> {
            var mark = folder.resolve("disabled");
            if (disabled) {
                return Files.writeString(mark, "");
            }
            Files.deleteIfExists(mark);
            return mark;
        });
    }

    /// Deletes a folder with what is in it, if it is there.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.sorted((one, other) -> other.compareTo(one)).toList();
        }
        for (var file : files) {
            Files.delete(file);
        }
    }

    private <T> T written(Work<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw new Stopped("The plug-ins in " + place + " cannot be changed: " + DataFolder.reason(e)
                    + ". Ask whoever installed Countyplan, or name a folder of your own with --plugins.", e);
        }
    }

    /// Refuses for several reasons at once.
    static Refused unsound(String sentence, List<String> reasons) {
        return new Refused(new Refusal(Refusal.Kind.INVALID, "plug-in-unsound",
                sentence + ": " + String.join("; ", reasons), List.of(), List.of()));
    }
}
