package countyplan.benchmarks;

import countyplan.benchmarks.baseline.HandWrittenServer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// How often a second a plan's status is answered, against a handler that was written by hand for this one answer: the same
/// SQL, the same bytes. Arguments: how many rounds, else 15; how many requests in each, else 4,000.
final class StatusThroughput {

    static final String PATH = "/api/action-plans/carers-2022-25/status?asAt=2022-12-31";
    private static final int CONNECTIONS = 4;

    private StatusThroughput() {
    }

    public static void main(String[] arguments) throws Exception {
        var tree = Tree.found();
        var scratch = Tree.scratch();
        var home = tree.sampleFolder(scratch);
        var other = scratch.resolve("other-home");
        Tree.copy(home, other);
        var port = Serving.freePort();
        var hand = Rival.trained(tree, scratch, "server", HandWrittenServer.class, Serving.lesson(port, PATH),
                other.toString(), Integer.toString(port));
        var theirs = Serving.start(hand.program(other.toString(), Integer.toString(port)), port);
        var port2 = Serving.freePort();
        var ours = Serving.start(tree.countyplan(home, "serve", "--port", Integer.toString(port2)), port2);
        try {
            refuseOtherBytes(ours, theirs);
            var requests = Rounds.number(arguments, 1, 4_000);
            for (var warming = 0; warming < 5; warming++) {
                ours.load(PATH, CONNECTIONS, requests);
                theirs.load(PATH, CONNECTIONS, requests);
            }
            Rounds.of(Rounds.number(arguments, 0, 15), () -> ours.load(PATH, CONNECTIONS, requests),
                    () -> theirs.load(PATH, CONNECTIONS, requests))
                    .tell("requests a second", "the handler written by hand", 0.9, false);
        } finally {
            ours.stop();
            theirs.stop();
        }
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
