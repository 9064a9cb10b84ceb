package countyplan.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A server that answers.
///
/// @param seconds from its start until it said that it was well
record Serving(Process process, int port, double seconds) {

    static final String HEALTH = "/observe/health";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Starts a server and asks until it answers.
    static Serving start(ProcessBuilder program, int port) throws Exception {
        var request = Wire.get(port, HEALTH);
        var said = Files.createTempFile("server", ".txt");
        program.redirectErrorStream(true).redirectOutput(said.toFile());
        var begun = System.nanoTime();
        var process = program.start();
        while (process.isAlive() && System.nanoTime() - begun < PATIENCE.toNanos()) {
            try (var wire = new Wire(port)) {
                wire.ask(request);
                Files.delete(said);
                return new Serving(process, port, (System.nanoTime() - begun) / 1e9);
            } catch (IOException notYet) {
                Thread.sleep(1);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("No server at port " + port + ": " + Files.readString(said));
    }

    /// The lesson of a server: it is asked as the build asks Countyplan's while it trains, and stopped.
    static Rival.Lesson lesson(int port, String path) {
        return program -> {
            var serving = start(program, port);
            serving.load(path, 1, 300);
            serving.stop();
        };
    }

    /// Asks over so many connections at once, so many times in all; answers how many were answered in a second.
    double load(String path, int connections, int requests) throws Exception {
        var each = requests / connections;
        List<Callable<Void>> callers = new ArrayList<>();
        for (var caller = 0; caller < connections; caller++) {
            callers.add(() -> {
                var request = Wire.get(port, path);
                try (var wire = new Wire(port)) {
                    for (var i = 0; i < each; i++) {
                        wire.ask(request);
                    }
                }
                return null;
            });
        }
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (var ended : threads.invokeAll(callers)) {
                ended.get();
            }
        }
        return each * connections / ((System.nanoTime() - begun) / 1e9);
    }

    /// The milliseconds that one answer took.
    double took(String path) throws Exception {
        var request = Wire.get(port, path);
        try (var wire = new Wire(port)) {
            var begun = System.nanoTime();
            wire.ask(request);
            return (System.nanoTime() - begun) / 1e6;
        }
    }

    /// The milliseconds that the server's processors worked for one answer, the mean of so many; other work on the machine
    /// hardly changes it.
    double worked(String path, int rounds) throws Exception {
        var begun = worked();
        for (var round = 0; round < rounds; round++) {
            took(path);
        }
        return (worked() - begun) / rounds;
    }

    /// The milliseconds that its processors have worked since it started.
    double worked() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    /// What the kernel says of the process, in megabytes of 1,048,576 bytes.
    ///
    /// @param what VmRSS for the memory it has now, VmHWM for the most it ever had
    double megabytes(String what) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith(what + ":")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
            }
        }
        throw new IOException("the kernel does not tell " + what);
    }

    void stop() throws Exception {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("A server did not stop");
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
