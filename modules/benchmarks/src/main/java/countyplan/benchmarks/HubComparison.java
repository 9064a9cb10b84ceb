package countyplan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How long a server takes to compare the six options of an appraisal of the archives hub, each with a cost plan of 40 lines over
/// 60 years, with every sensitivity and the lower rate that the comparison tells. It is judged by the processor time of the
/// server. Arguments: how many rounds, else 50.
final class HubComparison {
    private static final int OPTIONS = 6;
    private static final int LINES = 40;
    private static final double WANTED = 50;
    private static final String PATH = "/api/archives-hub/big/comparison?asAt=2026-06-01";

    private HubComparison() {
    }

    public static void main(String[] arguments) throws Exception {
        var tree = Tree.found();
        var scratch = Tree.scratch();
        var home = Files.createDirectories(scratch.resolve("home"));
        fill(tree, home, scratch);
        var port = Serving.freePort();
        var serving = Serving.start(tree.countyplan(home, "serve", "--port", Integer.toString(port)), port);
        var met = false;
        try {
            Rounds.say("first asking: %.1f ms".formatted(serving.took(PATH)));
            var rounds = Rounds.number(arguments, 0, 50);
            serving.worked(PATH, rounds);
            var took = serving.worked(PATH, rounds);
            met = took <= WANTED;
            Rounds.say("comparison of %d options of %d lines: %.1f ms of processor time (wanted at most %.0f): %s"
                    .formatted(OPTIONS, LINES, took, WANTED, met ? "met" : "MISSED"));
        } finally {
            serving.stop();
        }
        System.exit(met ? 0 : 1);
    }

    private static void fill(Tree tree, Path home, Path scratch) throws Exception {
        tree.done(home, "archives-hub", "add", "big", "--title", "Hub", "--starts", "2026/27", "--years", "60",
                "--base", "real 2024", "--rules", "green-book-2026", "--schedule", "standard", "--source", "Benchmark",
                "--on", "2026-04-01");
        for (var option = 0; option < OPTIONS; option++) {
            var name = "option-" + option;
            tree.done(home, "archives-hub", "add-option", "big", name, "--title", "Option " + option, "--kind",
                    option == 0 ? "do-minimum" : "do-something", "--source", "Benchmark", "--on", "2026-04-01");
            tree.done(home, "archives-hub", "add-plan", "big", name, "one", "--title", "Plan", "--dated", "2026-04-01",
                    "--source", "Benchmark", "--on", "2026-04-01");
            tree.done(home, "archives-hub", "import-lines", "big", name, "one",
                    lines(scratch.resolve(name + ".csv"), option).toString(), "--on", "2026-04-01");
        }
    }

    private static Path lines(Path file, int option) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("line,title,kind,part,amount,base,profile,confidence,spread,source\n");
            for (var line = 0; line < LINES; line++) {
                var once = line % 4 == 0;
                out.write(
                        "line-%d,Line %d,%s,base,%d,real 2024,%s,low,triangular -10%% 0%% +30%%,Benchmark\n".formatted(
                                line, line, once ? "capital" : line % 4 == 3 ? "recurring-saving" : "recurring-revenue",
                                (once ? 400_000 : 9_000) + 1_000 * line + 7_000 * option,
                                once ? "\"2026/27 10%, 2027/28 45%, 2028/29 45%\"" : "yearly from 2029/30"));
            }
        }
        return file;
    }
}
