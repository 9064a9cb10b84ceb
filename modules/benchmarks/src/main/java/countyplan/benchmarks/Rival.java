package countyplan.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program to be measured against, on the same footing as Countyplan: the same runtime, the same options, and a start-up
/// cache of its own that was trained by using it.
///
/// @param options the Java options it is run with, its cache and class path included
record Rival(Tree tree, List<String> options, String main) {

    /// What is done with a program while its cache is trained; the process has ended afterwards, in order.
    interface Lesson {
        void take(ProcessBuilder program) throws Exception;
    }

    /// Trains a program.
    ///
    /// @param face whose options it is run with: shell or server
    /// @param main a class of this jar
    static Rival trained(Tree tree, Path scratch, String face, Class<?> main, Lesson lesson, String... arguments)
            throws Exception {
        var seen = scratch.resolve(main.getSimpleName() + ".seen");
        var cache = scratch.resolve(main.getSimpleName() + ".aot");
        var plain = List.of(tree.options(face), "-cp", jar().toString());
        var recording = new Rival(tree,
                with(plain, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + seen), main.getName());
        lesson.take(recording.program(arguments));
        var creating = new Rival(tree, with(plain, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + seen,
                "-XX:AOTCache=" + cache), main.getName());
        run(creating.program(arguments));
        Files.delete(seen);
        // -XX:AOTMode=on: a cache that is left unused would make us look good.
        return new Rival(tree, with(plain, "-XX:AOTMode=on", "-XX:AOTCache=" + cache), main.getName());
    }

    /// The lesson of a program that ends by itself.
    static void run(ProcessBuilder program) throws Exception {
        var process = program.start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("Failed: " + String.join(" ", program.command()));
        }
    }

    ProcessBuilder program(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(tree.java().toString());
        command.addAll(options);
        command.add(main);
        command.addAll(List.of(arguments));
        return Tree.quiet(command);
    }

    private static List<String> with(List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return all;
    }

    private static Path jar() throws IOException, URISyntaxException {
        var jar = Path.of(Rival.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (!Files.isRegularFile(jar)) {
            throw new IOException("Run this from the jar of the benchmarks: caches take no folders of classes");
        }
        return jar;
    }
}
