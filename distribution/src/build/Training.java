import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// Lets the program in the tree be used as people will use it, and keeps what Java learnt from that in two caches beside
/// the runtime: `shell.aot` and `server.aot`. What is used is written in the lessons:
///
/// - `shell.txt`: single commands, one per line; they also make the records that are used below;
/// - `typed.txt`: what an officer types in the interactive shell;
/// - `server.txt`: requests, one per line: the method, a path, the media type wanted;
/// - `plug-in`: the sources of one, so that the code that finds plug-ins is learnt too.
///
/// A cache serves only the very options it was made with, so they are read from the tree as its script does.
final class Training {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /// Enough for Java to see which code is worth compiling.
    private static final int ROUNDS = 60;

    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final Path NOTHING_TYPED = Path.of("/dev/null");

    private final Path lessons;
    private final Path tree;
    private final Path scratch;

    private Training(Path lessons, Path tree, Path scratch) {
        this.lessons = lessons;
        this.tree = tree;
        this.scratch = scratch;
    }

    /// Makes the caches. Fails when a lesson does: what cannot be used must not be shipped.
    static void train(Path lessons, Path tree, Path scratch) throws Exception {
        var training = new Training(lessons, tree, scratch);
        training.makePlugin();
        training.learn("shell", training::shell);
        training.learn("server", training::server);
    }

    private void makePlugin() throws IOException {
        var classes = scratch.resolve("plug-in");
        var said = new StringWriter();
        run("javac", said, "--system", tree.resolve("runtime").toString(), "-d", classes.toString(),
                lessons.resolve("plug-in/module-info.java").toString(),
                lessons.resolve("plug-in/Visits.java").toString());
        var folder = Files.createDirectories(scratch.resolve("plugins").resolve("visits"));
        run("jar", said, "--create", "--file", folder.resolve("visits.jar").toString(), "-C", classes.toString(), ".");
        Files.writeString(Files.createDirectories(scratch.resolve("home")).resolve("countyplan.properties"),
                "plugins=../plugins\n");
    }

    private static void run(String tool, StringWriter said, String... words) {
        var print = new PrintWriter(said);
        if (ToolProvider.findFirst(tool).orElseThrow().run(print, print, words) != 0) {
            throw new IllegalStateException("The plug-in for the training cannot be made: " + said);
        }
    }

    private interface Lesson {
        void take(List<String> options) throws Exception;
    }

    private void learn(String face, Lesson lesson) throws Exception {
        var seen = scratch.resolve(face + ".seen");
        lesson.take(List.of("@" + tree.resolve("conf", face + ".options"),
                "-XX:AOTMode=record", "-XX:AOTConfiguration=" + seen));
        var create = command(List.of("@" + tree.resolve("conf", face + ".options"),
                "-XX:AOTMode=create", "-XX:AOTConfiguration=" + seen,
                "-XX:AOTCache=" + tree.resolve("runtime", "lib", face + ".aot")), "Main", List.of());
        await(start(face + "-create", create, NOTHING_TYPED), face + "-create");
        Files.delete(seen);
    }

    private void shell(List<String> options) throws Exception {
        var command = command(options, "Rehearsal", List.of(lessons.resolve("shell.txt").toString()));
        await(start("shell", atTerminal(command), lessons.resolve("typed.txt")), "shell");
    }

    /// Gives the program a terminal where `script` is there to make one; else it reads what is typed as a plain stream.
    private static List<String> atTerminal(List<String> command) {
        if (!Files.isExecutable(SCRIPT)) {
            return command;
        }
        var quoted =
                command.stream().map(word -> "'" + word.replace("'", "'\\''") + "'").collect(Collectors.joining(" "));
        return List.of(SCRIPT.toString(), "--quiet", "--return", "--command", "exec " + quoted, "/dev/null");
    }

    private void server(List<String> options) throws Exception {
        var port = freePort();
        var command = command(options, "Main", List.of("serve", "--port", Integer.toString(port)));
        var server = start("server", command, NOTHING_TYPED);
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + port);
            awaitReady(client, address.resolve("/observe/health"), server);
            var requests = new ArrayList<HttpRequest>();
            for (var line : Files.readAllLines(lessons.resolve("server.txt"))) {
                var words = line.split(" ");
                requests.add(HttpRequest.newBuilder(address.resolve(words[1]))
                        .method(words[0], HttpRequest.BodyPublishers.noBody())
                        .header("Accept", words[2])
                        .build());
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (var request : requests) {
                    var status = client.send(request, BodyHandlers.discarding()).statusCode();
                    if (status != 200) {
                        throw new IllegalStateException(request + " was answered with " + status);
                    }
                }
            }
        } finally {
            server.destroy();
        }
        // It was asked to end, and did so in order.
        if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || server.exitValue() != 0) {
            server.destroyForcibly();
            throw failed("server");
        }
    }

    private void awaitReady(HttpClient client, URI health, Process server) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (server.isAlive() && Instant.now().isBefore(end)) {
            try {
                if (client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding()).statusCode() < 300) {
                    return;
                }
            } catch (IOException _) {
                // not listening yet
            }
            Thread.sleep(50);
        }
        throw failed("server");
    }

    private List<String> command(List<String> options, String main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(tree.resolve("runtime", "bin", "java").toString());
        command.addAll(options);
        command.add("-Dcountyplan.install=" + tree);
        command.addAll(List.of("-m", "countyplan.launcher/countyplan.launcher." + main));
        command.addAll(arguments);
        return command;
    }

    private Process start(String name, List<String> command, Path typed) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("COUNTYPLAN_HOME", scratch.resolve("home").toString(), "TERM", "xterm"));
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return builder.redirectInput(typed.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said(name).toFile())
                .start();
    }

    private void await(Process process, String name) throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw failed(name);
        }
    }

    private IllegalStateException failed(String name) throws IOException {
        return new IllegalStateException("Training failed (" + name + "): " + Files.readString(said(name)));
    }

    private Path said(String name) {
        return scratch.resolve(name + ".txt");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
