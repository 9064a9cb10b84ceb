package countyplan.benchmarks;

import countyplan.benchmarks.baseline.OneQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The time until an officer at a terminal sees the first prompt, against that until the smallest program that opens the
/// same folder has shown there what it found. Argument: how many rounds, else 30. Needs `script` of util-linux, which makes
/// the terminals.
final class FirstPrompt {

    private static final String ESCAPES =
            "\u001b\\[[0-9;?>=]*[ -/]*[@-~]|\u001b[()][A-Z0-9]|\u001b[=>78]|\u001b\\][^\u0007]*\u0007";

    private FirstPrompt() {
    }

    public static void main(String[] arguments) throws Exception {
        var tree = Tree.found();
        var scratch = Tree.scratch();
        var home = tree.sampleFolder(scratch);
        var smallest = Rival.trained(tree, scratch, "shell", OneQuery.class, Rival::run, home.toString());
        System.exit(Rounds.of(Rounds.number(arguments, 0, 30),
                () -> seconds(tree.countyplan(home), "countyplan> "),
                () -> seconds(smallest.program(home.toString()), "CS1.1 "))
                .tell("s", "the smallest program", 2, true));
    }

    private static double seconds(ProcessBuilder program, String awaited) throws Exception {
        var command = program.command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        List<String> words = new ArrayList<>(List.of("script", "-qefc", "stty cols 100 rows 30; exec " + command));
        words.add("/dev/null");
        program.command(words).environment().put("TERM", "xterm-256color");
        program.redirectInput(ProcessBuilder.Redirect.PIPE).redirectOutput(ProcessBuilder.Redirect.PIPE);
        var begun = System.nanoTime();
        var process = program.start();
        var seconds = await(process, awaited, begun);
        try (var keyboard = process.getOutputStream()) {
            keyboard.write("exit\r".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException ended) {
            // the smallest program waits for nobody
        }
        process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The shell did not end after: exit");
        }
        return seconds;
    }

    private static double await(Process process, String awaited, long begun) throws IOException {
        var screen = new StringBuilder();
        var buffer = new byte[8192];
        while (!screen.toString().replaceAll(ESCAPES, "").contains(awaited)) {
            var count = process.getInputStream().read(buffer);
            if (count < 0) {
                throw new IOException("Waited in vain for \"" + awaited + "\"; the screen has: " + screen);
            }
            screen.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
