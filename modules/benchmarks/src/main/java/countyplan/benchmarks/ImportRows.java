package countyplan.benchmarks;

import countyplan.benchmarks.baseline.RawBatches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How many rows a second an import writes, from the command until it has ended, against JDBC batches that write the very
/// same rows into a folder just like it. Arguments: how many rounds, else 5; how many actions, else 100,000.
final class ImportRows {

    private static final List<String> TIMESCALES = List.of("Apr 23", "April 2023", "31 March 2023", "2022/23",
            "Q1 2022/23", "Spring 2023", "early 2023", "w/c 15 August 2022", "by 2025", "2022-2026",
            "Apr 23 (to be confirmed)", "Ongoing", "To be determined post consultation", "", "Dec 22",
            "end of March 2024");
    private static final List<String> LEADS = List.of("Carers Delivery Group", "Commissioning Officer (Carers Lead)",
            "Communications & Digital", "Lead Commissioners", "", "Service Managers; Hospital Teams");

    private ImportRows() {
    }

    public static void main(String[] arguments) throws Exception {
        var tree = Tree.found();
        var scratch = Tree.scratch();
        var empty = scratch.resolve("empty");
        tree.done(empty, "action-plans", "create", "big", "--title", "A big plan", "--starts", "2022-04-01");
        var file = write(scratch.resolve("big.csv"), Rounds.number(arguments, 1, 100_000));
        var imported = scratch.resolve("imported");
        seconds(tree, empty, imported, file);
        var written = scratch.resolve("written");
        Tree.copy(empty, written);
        var raw = Rival.trained(tree, scratch, "shell", RawBatches.class, Rival::run, imported.toString(),
                written.toString());
        var said = scratch.resolve("said");
        Rounds.Measurement batches = () -> {
            Tree.delete(written);
            Tree.copy(empty, written);
            Rival.run(raw.program(imported.toString(), written.toString()).redirectOutput(said.toFile()));
            return rows(said) / Double.parseDouble(Files.readString(said).strip().split(" ")[1]);
        };
        batches.take();
        var rows = rows(said);
        System.exit(
                Rounds.of(Rounds.number(arguments, 0, 5), () -> rows / seconds(tree, empty, imported, file), batches)
                        .tell("rows a second", "JDBC batches", 0.5, false));
    }

    private static long rows(Path said) throws IOException {
        return Long.parseLong(Files.readString(said).split(" ")[0]);
    }

    private static double seconds(Tree tree, Path empty, Path home, Path file) throws Exception {
        if (Files.exists(home)) {
            Tree.delete(home);
        }
        Tree.copy(empty, home);
        var begun = System.nanoTime();
        tree.done(home, "action-plans", "import", "big", file.toString());
        return (System.nanoTime() - begun) / 1e9;
    }

    /// A plan as a file: areas of 500 actions, which serve eight priorities in turn.
    static Path write(Path file, int actions) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("area,code,title,leads,timescale,priorities\n");
            for (var i = 0; i < actions; i++) {
                var area = i / 500 + 1;
                out.write("A%d,A%d.%d,\"Do the %dth thing of many, as people who care for others asked\",\"%s\",%s,%d\n"
                        .formatted(area, area, i % 500 + 1, i, LEADS.get(i % LEADS.size()),
                                TIMESCALES.get(i % TIMESCALES.size()), area % 8 + 1));
            }
        }
        return file;
    }
}
