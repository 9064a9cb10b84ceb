package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program of the installed tree, used on a data folder of its own as a person or a partner system would. */
final class Countyplan {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path tree;
    private final Path home;

    Countyplan(Path home) {
        this(Shipped.tree(), home);
    }

    /** The program of another tree. */
    Countyplan(Path tree, Path home) {
        this.tree = tree;
        this.home = home;
    }

    /** How a command ended. */
    record Ended(int code, String out, String err) {
        JsonObject json() {
            assertEquals(0, code, this::toString);
            return Countyplan.json(out);
        }
    }

    /** A server that runs until it is stopped or killed. */
    record Serving(Process process, URI address, String token, Path said) {
        /** What it has said so far. */
        String log() throws IOException {
            return Files.readString(said);
        }

        HttpResponse<String> get(String path, String accept) throws Exception {
            return send(HttpRequest.newBuilder(address.resolve(path)).header("Accept", accept).GET());
        }

        JsonObject json(String path) throws Exception {
            var response = get(path, "application/json");
            assertEquals(200, response.statusCode(), response::body);
            return Countyplan.json(response.body());
        }

        HttpResponse<String> post(String path, String body) throws Exception {
            return send(HttpRequest.newBuilder(address.resolve(path))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + token)
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
                return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            }
        }

        void stop() throws Exception {
            process.destroy();
            assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the server did not stop");
        }

        void kill() throws Exception {
            process.destroyForcibly().waitFor();
        }
    }

    Path home() {
        return home;
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Runs one command to its end; a word with spaces is one word. */
    Ended run(String... words) throws Exception {
        return run("", words);
    }

    /** Runs commands from standard input, one a line. */
    Ended typing(String lines, String... words) throws Exception {
        return run(lines, words);
    }

    private Ended run(String typed, String[] words) throws Exception {
        var out = Files.createTempFile(home.getParent(), "out", ".txt");
        var err = Files.createTempFile(home.getParent(), "err", ".txt");
        var process = start(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (var input = process.getOutputStream()) {
            input.write(typed.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), () -> List.of(words) + " did not end");
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Runs a command that must be done. */
    Ended done(String... words) throws Exception {
        var ended = run(words);
        assertEquals(0, ended.code(), ended::toString);
        return ended;
    }

    Serving serve(String... options) throws Exception {
        var port = freePort();
        var log = Files.createTempFile(home.getParent(), "server", ".txt");
        var words = new ArrayList<>(List.of("serve", "--port", Integer.toString(port)));
        words.addAll(List.of(options));
        var process = start(words.toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var address = URI.create("http://127.0.0.1:" + port);
        var end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            if (Files.exists(home.resolve("token")) && isReady(address)) {
                return new Serving(process, address, Files.readString(home.resolve("token")).strip(), log);
            }
            Thread.sleep(20);
        }
        process.destroyForcibly();
        throw new AssertionError("The server did not start: " + Files.readString(log));
    }

    ProcessBuilder start(String... words) {
        var command = new ArrayList<>(List.of(tree.resolve("bin/countyplan").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().put("COUNTYPLAN_HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static boolean isReady(URI address) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(address.resolve("/observe/health")).build();
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() < 300;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
