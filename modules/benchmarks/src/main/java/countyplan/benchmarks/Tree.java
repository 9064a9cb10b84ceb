package countyplan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The installed tree that is measured: the one whose runtime runs this benchmark.
///
/// @param root has `bin/countyplan`, `conf/` and `runtime/`
record Tree(Path root) {

    private static final List<String> OTHERS_OPTIONS =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "COUNTYPLAN_JAVA_OPTIONS");

    /// @throws IllegalStateException if this Java is not the runtime of an installed tree
    static Tree found() {
        var root = Path.of(System.getProperty("java.home")).getParent();
        if (root == null || !Files.isExecutable(root.resolve("bin/countyplan"))) {
            throw new IllegalStateException("Run this with the runtime of the tree to be measured: "
                    + "distribution/target/countyplan/runtime/bin/java");
        }
        return new Tree(root);
    }

    /// Countyplan itself, on a data folder.
    ProcessBuilder countyplan(Path home, String... words) {
        List<String> command = new ArrayList<>();
        command.add(root.resolve("bin/countyplan").toString());
        command.addAll(List.of(words));
        var builder = quiet(command);
        builder.environment().put("COUNTYPLAN_HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /// Runs a command of Countyplan's that must be done.
    void done(Path home, String... words) throws Exception {
        var said = Files.createTempFile(home.getParent(), "said", ".txt");
        var process = countyplan(home, words).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(List.of(words) + " was not done: " + Files.readString(said));
        }
        Files.delete(said);
    }

    /// A data folder with the samples in it.
    Path sampleFolder(Path scratch) throws Exception {
        var home = scratch.resolve("home");
        done(home, "sample", "load");
        return home;
    }

    Path java() {
        return root.resolve("runtime/bin/java");
    }

    /// How Java runs a face of Countyplan.
    ///
    /// @param face shell or server
    String options(String face) {
        return "@" + root.resolve("conf").resolve(face + ".options");
    }

    /// A command that no Java options of this machine change, and that nobody types to.
    static ProcessBuilder quiet(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(OTHERS_OPTIONS);
        return builder.redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /// A folder for what a benchmark writes, which goes when the benchmark ends.
    static Path scratch() throws IOException {
        var scratch = Files.createTempDirectory("countyplan-benchmark");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                delete(scratch);
            } catch (IOException e) {
                System.err.println("Left behind: " + scratch);
            }
        }));
        return scratch;
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
