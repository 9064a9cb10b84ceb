package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** Makes plug-ins that the repository has never seen, compiled against the jars of the installed tree alone. */
record PluginYard(Path folder) {
    /** What a version of the module keeps: visits; from version 2 on also how long each took. */
    private static final String SOURCE = """
            package county.%1$s;
            import countyplan.core.*;
            import java.util.ArrayList;
            import java.util.List;
            public final class Its implements ServiceModule {
                @About("lists the visits that were made")
                public record Ask() {}
                public record Visits(@About(value = "each visit", rows = true) List<Visit> visits) {}
                public record Visit(@About("its number") int visit, @About("where it was") String place) {}
                @About("records a visit")
                public record NewVisit(
                        @About(value = "its number", example = "1") int visit,
                        @About(value = "where it was", example = "Blaby") String place) {}
                public String id() { return "%1$s"; }
                public String title() { return "Visits %2$s"; }
                public String about() { return "Visits to people at home"; }
                public List<Operation<?, ?>> operations() {
                    return List.of(
                            Operation.read("list", "GET", Ask.class, Visits.class, Its::list),
                            Operation.add("%3$s", "POST", NewVisit.class, Visit.class, Its::record));
                }
                public List<Migration> migrations() {
                    List<Migration> steps = new ArrayList<>();
                    steps.add(Migration.of(1, "visits", "create table if not exists %1$s_visit ("
                            + "visit integer not null, place varchar(200) not null,"
                            + "on_day date not null, change_no bigint not null, void_no bigint)"));
                    for (int number = 2; number <= %2$s; number++) {
                        steps.add(Migration.of(number, "more " + number,
                                "alter table %1$s_visit add column if not exists more" + number + " integer"));
                    }
                    return steps;
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

    /** A sound one. */
    Path jar(String id, int version) throws IOException {
        return jar(id, version, "record", "");
    }

    /**
     * A jar.
     *
     * @param record the name of the operation that records a visit
     * @param requires further lines of its descriptor
     */
    Path jar(String id, int version, String record, String requires) throws IOException {
        return jar(id, version, record, requires,
                Shipped.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    /** A sound one, compiled against a core of which there are only the declarations, a file after each line with its name. */
    Path jarAgainst(Path declarations, String coreVersion, String id) throws IOException {
        var core = Files.createDirectories(folder.resolve("core-" + coreVersion));
        List<String> words = new ArrayList<>(
                List.of("-d", core.resolve("classes").toString(), "--module-version", coreVersion));
        for (var part : Files.readString(declarations).split("(?m)^// ")) {
            if (!part.isBlank()) {
                var end = part.indexOf('\n');
                words.add(Files.writeString(core.resolve(part.substring(0, end)), part.substring(end)).toString());
            }
        }
        run("javac", words.toArray(String[]::new));
        return jar(id, 1, "record", "", core.resolve("classes").toString());
    }

    private Path jar(String id, int version, String record, String requires, String modulePath) throws IOException {
        var making = Files.createDirectories(folder.resolve("making/" + id + "-" + version + record.strip()));
        var descriptor = Files.writeString(making.resolve("module-info.java"),
                "module county.%1$s { requires countyplan.core; %2$s exports county.%1$s; provides countyplan.core.ServiceModule with county.%1$s.Its; }"
                        .formatted(id, requires));
        var source = Files.writeString(making.resolve("Its.java"), SOURCE.formatted(id, version, record));
        run("javac", "-d", making.resolve("classes").toString(), "--module-version", Integer.toString(version), "-p",
                modulePath, descriptor.toString(), source.toString());
        var jar = making.resolve(id + ".jar");
        run("jar", "--create", "--file", jar.toString(), "-C", making.resolve("classes").toString(), ".");
        return jar;
    }

    /** Puts a jar into the folder of a plug-in. */
    Path put(String plugin, Path jar) throws IOException {
        var place = Files.createDirectories(plugins().resolve(plugin));
        Files.copy(jar, place.resolve(jar.getFileName()));
        return place;
    }

    Path plugins() {
        return folder.resolve("plugins");
    }

    private static void run(String tool, String... arguments) {
        var said = new StringWriter();
        var print = new PrintWriter(said);
        assertEquals(0, ToolProvider.findFirst(tool).orElseThrow().run(print, print, arguments), said::toString);
    }
}
