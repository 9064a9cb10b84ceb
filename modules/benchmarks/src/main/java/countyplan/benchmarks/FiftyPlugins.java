package countyplan.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;

/// The wall time of single commands with fifty plug-ins, against the same without any: `modules`, which lists them all,
/// and the status of a plan, which needs none of them. Each plug-in has tables, five operations and a jar of its own.
///
/// Runs on a JDK, whose compiler makes them. Arguments: the installed tree, the file that lists the jars linked into it
/// (`distribution/target/linked.txt`), and how many rounds, else 30.
final class FiftyPlugins {
    private static final int PLUGINS = 50;

    private static final String SOURCE =
            """
                    package county.%1$s;
                    import countyplan.core.*;
                    import java.util.List;
                    public final class Its implements ServiceModule {
                        @About("lists the visits that were made")
                        public record Ask(@About(value = "only those there", example = "Blaby") java.util.Optional<String> place) {}
                        public record Visits(@About(value = "each visit", rows = true) List<Visit> visits) {}
                        public record Visit(@About("its number") int visit, @About("where it was") String place) {}
                        @About("records a visit")
                        public record NewVisit(
                                @About(value = "its number", example = "1") int visit,
                                @About(value = "where it was", example = "Blaby") String place) {}
                        public String id() { return "%1$s"; }
                        public String title() { return "Visits %1$s"; }
                        public String about() { return "Visits to people at home"; }
                        public List<Operation<?, ?>> operations() {
                            return List.of(
                                    Operation.read("list", "GET", Ask.class, Visits.class, Its::list),
                                    Operation.read("old", "GET old", Ask.class, Visits.class, Its::list),
                                    Operation.read("new", "GET new", Ask.class, Visits.class, Its::list),
                                    Operation.add("record", "POST", NewVisit.class, Visit.class, Its::record),
                                    Operation.add("again", "POST again", NewVisit.class, Visit.class, Its::record));
                        }
                        public List<Migration> migrations() {
                            return List.of(Migration.of(1, "visits", "create table if not exists %1$s_visit ("
                                    + "visit integer not null, place varchar(200) not null,"
                                    + "on_day date not null, change_no bigint not null, void_no bigint)"));
                        }
                        private static Visits list(Ask ask, View view) {
                            return new Visits(view.sql("select visit, place from %1$s_visit v where " + Facts.counts("v")
                                    + " order by visit").list(row -> new Visit(row.integer("visit"), row.text("place"))));
                        }
                        private static Visit record(NewVisit visit, Changing changing) {
                            changing.insert("%1$s_visit", changing.on(), "visit", visit.visit(), "place", visit.place());
                            Visit made = new Visit(visit.visit(), visit.place());
                            changing.log(Ref.to("%1$s", visit.visit()), null, made);
                            return made;
                        }
                    }
                    """;

    private FiftyPlugins() {
    }

    public static void main(String[] arguments) throws Exception {
        var tree = new Tree(Path.of(arguments[0]).toAbsolutePath());
        var scratch = Tree.scratch();
        var plugins = Files.createDirectories(scratch.resolve("plugins"));
        var jars = Files.readString(Path.of(arguments[1])).strip();
        for (var i = 0; i < PLUGINS; i++) {
            make("p" + (char) ('a' + i / 26) + (char) ('a' + i % 26), jars, scratch, plugins);
        }
        var without = tree.sampleFolder(scratch);
        var with = scratch.resolve("with");
        Tree.copy(without, with);
        // Their tables are made, and what is to be kept of them is, as after any first start.
        tree.done(with, "--plugins", plugins.toString(), "modules");
        tree.done(with, "--plugins", plugins.toString(), "modules");

        var rounds = Rounds.number(arguments, 2, 30);
        Supplier<ProcessBuilder> all = () -> tree.countyplan(with, "--plugins", plugins.toString(), "modules");
        Supplier<ProcessBuilder> one = () -> tree.countyplan(with, "--plugins", plugins.toString(), "action-plans",
                "status", "carers-2022-25");
        Rounds.say("modules:");
        var missed = Rounds.of(rounds, () -> seconds(all.get()), () -> seconds(tree.countyplan(without, "modules")))
                .tell("s", "without plug-ins", 1.5, true);
        Rounds.say("action-plans status:");
        missed += Rounds
                .of(rounds, () -> seconds(one.get()),
                        () -> seconds(tree.countyplan(without, "action-plans", "status", "carers-2022-25")))
                .tell("s", "without plug-ins", 1.5, true);
        System.exit(missed == 0 ? 0 : 1);
    }

    private static void make(String id, String jars, Path scratch, Path plugins) throws IOException {
        var making = Files.createDirectories(scratch.resolve("making").resolve(id));
        var descriptor = Files.writeString(making.resolve("module-info.java"),
                "module county.%1$s { requires countyplan.core; exports county.%1$s; provides countyplan.core.ServiceModule with county.%1$s.Its; }"
                        .formatted(id));
        var source = Files.writeString(making.resolve("Its.java"), SOURCE.formatted(id));
        List<String> words = new ArrayList<>(List.of("-proc:none", "-d", making.resolve("classes").toString(), "-p",
                jars));
        words.addAll(List.of(descriptor.toString(), source.toString()));
        run("javac", words);
        var folder = Files.createDirectories(plugins.resolve(id));
        run("jar", List.of("--create", "--file", folder.resolve(id + ".jar").toString(), "-C",
                making.resolve("classes").toString(), "."));
    }

    private static void run(String tool, List<String> words) {
        var said = new StringWriter();
        var print = new PrintWriter(said);
        if (ToolProvider.findFirst(tool).orElseThrow().run(print, print, words.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(said.toString());
        }
    }

    private static double seconds(ProcessBuilder program) throws Exception {
        var begun = System.nanoTime();
        Rival.run(program);
        return (System.nanoTime() - begun) / 1e9;
    }
}
