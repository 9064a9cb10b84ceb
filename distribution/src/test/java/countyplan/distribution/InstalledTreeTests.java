package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree as somebody may have it: copied to another folder, on a machine without Java or anything else. */
class InstalledTreeTests {

    private static final String FAIL_WITHOUT_CACHE = "-XX:AOTMode=on";

    @TempDir
    static Path elsewhere;

    private static Path moved;

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void moveTheTree() throws IOException {
        moved = elsewhere.resolve("a folder/with spaces");
        copy(Shipped.tree(), moved);
    }

    @Test
    void runsFromAFolderWithSpacesUsingItsCache() throws Exception {
        assertEquals(run(moved.resolve("bin/countyplan"), Map.of(), "--version"), withCache("shell", "--version"));
    }

    @Test
    void theServerUsesItsOwnCache() throws Exception {
        var unusable = withCache("server", "serve", "--port", "x");
        assertEquals(2, unusable.code(), unusable::toString);
    }

    /** Fails where Java cannot use the cache, or drops a part of it, which it does without a word. */
    private static Ended withCache(String face, String... arguments) throws Exception {
        var log = elsewhere.resolve(face + ".log");
        var options = FAIL_WITHOUT_CACHE + " -Xlog:aot*:file=" + log;
        var ended = run(moved.resolve("bin/countyplan"), Map.of("COUNTYPLAN_JAVA_OPTIONS", options), arguments);
        var said = Files.exists(log) ? Files.readString(log) : "";
        assertTrue(said.contains(face + ".aot"), ended + said);
        assertTrue(said.contains("use_full_module_graph = true"), ended + said);
        return ended;
    }

    @Test
    void saysOnlyWhatWasAskedFor() throws Exception {
        var ended = run(moved.resolve("bin/countyplan"), Map.of(), "--version");
        assertEquals(0, ended.code(), ended::toString);
        assertTrue(ended.out().matches("Countyplan \\S+\\R"), ended::toString);
        assertEquals("", ended.err());
    }

    @Test
    void keepsOtherProgramsJavaOptionsOut() throws Exception {
        var theirs = Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC", "JDK_JAVA_OPTIONS", "-Xmx1m");
        assertEquals(run(moved.resolve("bin/countyplan"), Map.of(), "--version"),
                run(moved.resolve("bin/countyplan"), theirs, "--version"));
    }

    @Test
    void isFoundThroughALink() throws Exception {
        var link = Files.createSymbolicLink(elsewhere.resolve("cp"), moved.resolve("bin/countyplan"));
        assertEquals(run(moved.resolve("bin/countyplan"), Map.of(), "--version"),
                run(link, Map.of("PATH", System.getenv("PATH")), "--version"));
    }

    @Test
    void runsAndStaysQuietWithoutItsCacheOrWithASpoiltOne() throws Exception {
        var other = elsewhere.resolve("uncached");
        copy(Shipped.tree(), other);
        var expected = run(moved.resolve("bin/countyplan"), Map.of(), "--version");
        Files.writeString(other.resolve("runtime/lib/shell.aot"), "spoilt");
        assertEquals(expected, run(other.resolve("bin/countyplan"), Map.of(), "--version"));
        var strict = run(other.resolve("bin/countyplan"), Map.of("COUNTYPLAN_JAVA_OPTIONS", FAIL_WITHOUT_CACHE));
        assertFalse(strict.code() == 0, "a spoilt cache went unnoticed, so no test here proves its use");
        Files.delete(other.resolve("runtime/lib/shell.aot"));
        assertEquals(expected, run(other.resolve("bin/countyplan"), Map.of(), "--version"));
    }

    @Test
    void hasNoKotlinInIt() throws Exception {
        var strangers = runtimeEntries().filter(entry -> entry.contains("kotlin")).toList();
        assertEquals(List.of(), strangers);
        assertTrue(runtimeEntries().anyMatch(entry -> entry.endsWith("countyplan/launcher/Main.class")));
        try (var drivers = Files.list(moved.resolve("drivers"))) {
            for (var driver : drivers.toList()) {
                try (var jar = new java.util.jar.JarFile(driver.toFile())) {
                    assertEquals(List.of(), jar.stream().filter(each -> each.getName().startsWith("kotlin/")).toList());
                }
            }
        }
    }

    private static Stream<String> runtimeEntries() throws Exception {
        var jimage = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jimage").toString(), "list",
                "--verbose", moved.resolve("runtime/lib/modules").toString()).start();
        return new String(jimage.getInputStream().readAllBytes()).lines();
    }

    /** Runs with the environment given and nothing else: no PATH, so no tool and no JDK. */
    private static Ended run(Path program, Map<String, String> environment, String... arguments) throws Exception {
        var command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", elsewhere.resolve("nothing here").toString());
        builder.environment().put("COUNTYPLAN_HOME", elsewhere.resolve("records").toString());
        builder.environment().putAll(environment);
        var out = Files.createTempFile(elsewhere, "out", ".txt");
        var err = Files.createTempFile(elsewhere, "err", ".txt");
        var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> command + " did not end");
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Copies as `cp -r` does: times are not kept, permissions are. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var files = Files.walk(from)) {
            for (var file : files.collect(Collectors.toList())) {
                var copied = Files.copy(file, to.resolve(from.relativize(file).toString()));
                if (Files.isExecutable(file)) {
                    copied.toFile().setExecutable(true);
                }
            }
        }
    }
}
