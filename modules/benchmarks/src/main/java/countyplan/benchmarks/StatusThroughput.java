package countyplan.benchmarks;

import countyplan.benchmarks.baseline.HandWrittenServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How often a second a plan's status is answered, against a handler that was written by hand for this one answer: the same
/// SQL, the same bytes. Arguments: how many rounds, else 15; how many requests in each, else 4,000.
final class StatusThroughput {

    static final String PATH = "/api/action-plans/carers-2022-25/status?asAt=2022-12-31";
    private static final int CONNECTIONS = 4;

    private StatusThroughput() {
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(measure(arguments));
    }

    private static int measure(String[] arguments) throws Exception {
        var tree = Tree.found();
        var scratch = Tree.scratch();
        var home = tree.sampleFolder(scratch);
        var lesson = Serving.freePort();
        var hand = Rival.trained(tree, scratch, "server", HandWrittenServer.class, Serving.lesson(lesson, PATH),
                home.toString(), Integer.toString(lesson));
        List<Serving> all = new ArrayList<>();
        try {
            var ours = start(all, scratch, home, (folder, port) -> tree.countyplan(folder, "serve", "--port", port));
            var plain = start(all, scratch, home, (folder, port) -> hand.program(folder.toString(), port));
            var keeping = start(all, scratch, home,
                    (folder, port) -> hand.program(folder.toString(), port, "keep what is compiled"));
            refuseOtherBytes(ours, plain);
            refuseOtherBytes(ours, keeping);
            var rounds = Rounds.number(arguments, 0, 15);
            var requests = Rounds.number(arguments, 1, 4_000);
            for (var warming = 0; warming < 5; warming++) {
                for (var each : all) {
                    each.load(PATH, CONNECTIONS, requests);
                }
            }
            Rounds.of(rounds, () -> ours.load(PATH, CONNECTIONS, requests),
                    () -> plain.load(PATH, CONNECTIONS, requests))
                    .say("requests a second", "a handler written by hand whose statements HSQLDB compiles each time");
            return Rounds.of(rounds, () -> ours.load(PATH, CONNECTIONS, requests),
                    () -> keeping.load(PATH, CONNECTIONS, requests))
                    .tell("requests a second", "one that keeps them compiled as Countyplan does", 0.9, false);
        } finally {
            for (var each : all) {
                each.stop();
            }
        }
    }

    private interface Program {
        ProcessBuilder on(Path folder, String port);
    }

    /// Starts a server on a copy of the folder.
    private static Serving start(List<Serving> all, Path scratch, Path home, Program program) throws Exception {
        var folder = scratch.resolve("home-" + all.size());
        Tree.copy(home, folder);
        var port = Serving.freePort();
        var serving = Serving.start(program.on(folder, Integer.toString(port)), port);
        all.add(serving);
        return serving;
    }

    /// Both must send the same body under the same headers, or the comparison says nothing.
    private static void refuseOtherBytes(Serving ours, Serving theirs) throws Exception {
        try (var our = new Wire(ours.port()); var their = new Wire(theirs.port())) {
            var one = our.ask(Wire.get(ours.port(), PATH));
            var other = their.ask(Wire.get(theirs.port(), PATH));
            if (!Arrays.equals(one.body(), other.body()) || !headers(one).equals(headers(other))) {
                throw new IllegalStateException("The answers differ:\n" + text(one) + "\n\n" + text(other));
            }
        }
    }

    private static String headers(Wire.Answer answer) {
        return answer.head().lines().filter(line -> !line.startsWith("Date:")).sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String text(Wire.Answer answer) {
        return answer.head() + new String(answer.body(), StandardCharsets.UTF_8);
    }
}
