package countyplan.benchmarks;

import countyplan.benchmarks.baseline.BareServer;

/// The time until a server says that it is well, against that of the smallest Helidon server with a connection to the same
/// folder. Argument: how many rounds, else 20.
final class ServerReady {

    private ServerReady() {
    }

    public static void main(String[] arguments) throws Exception {
        var tree = Tree.found();
        var scratch = Tree.scratch();
        var home = tree.sampleFolder(scratch);
        var port = Serving.freePort();
        var where = Integer.toString(port);
        var bare = Rival.trained(tree, scratch, "server", BareServer.class, Serving.lesson(port, Serving.HEALTH),
                home.toString(), where);
        System.exit(Rounds.of(Rounds.number(arguments, 0, 20),
                () -> seconds(tree.countyplan(home, "serve", "--port", where), port),
                () -> seconds(bare.program(home.toString(), where), port))
                .tell("s", "a bare server", 1.5, true));
    }

    private static double seconds(ProcessBuilder program, int port) throws Exception {
        var serving = Serving.start(program, port);
        serving.stop();
        return serving.seconds();
    }
}
