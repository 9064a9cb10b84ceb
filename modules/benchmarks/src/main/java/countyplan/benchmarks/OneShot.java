package countyplan.benchmarks;

import countyplan.benchmarks.baseline.OneQuery;
import java.util.function.Supplier;

/// The wall time of one command, against that of the smallest program that opens the same folder and asks it one thing.
/// Argument: how many rounds, else 30.
final class OneShot {

    private OneShot() {
    }

    public static void main(String[] arguments) throws Exception {
        var tree = Tree.found();
        var scratch = Tree.scratch();
        var home = tree.sampleFolder(scratch);
        var smallest = Rival.trained(tree, scratch, "shell", OneQuery.class, Rival::run, home.toString());
        Supplier<ProcessBuilder> status = () -> tree.countyplan(home, "action-plans", "status", "carers-2022-25");
        var rounds = Rounds.number(arguments, 0, 30);

        var port = Serving.freePort();
        var serving = Serving.start(tree.countyplan(home, "serve", "--port", Integer.toString(port)), port);
        var distant = Rounds.of(rounds, () -> seconds(status.get()), () -> seconds(smallest.program(home.toString())));
        serving.stop();
        Rounds.say("Through a running server, for information: ratio %.2f (%.3f s)".formatted(distant.ratio(),
                distant.ours()));

        System.exit(Rounds.of(rounds, () -> seconds(status.get()), () -> seconds(smallest.program(home.toString())))
                .tell("s", "the smallest program", 2, true));
    }

    private static double seconds(ProcessBuilder program) throws Exception {
        var begun = System.nanoTime();
        Rival.run(program);
        return (System.nanoTime() - begun) / 1e9;
    }
}
