package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countyplan.core.Caller;
import countyplan.core.Document;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What modules keep in memory is what the records hold, and is read from them no oftener than it must be. */
@ParameterizedClass
@EnumSource(Records.class)
class KeepingTests {
    private static final int VERY_MANY = 25_000;

    @Parameter
    Records records;

    @TempDir
    Path home;

    private final Marks marks = new Marks();
    private Countyplan countyplan;

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(marks), records.at(home));
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void readsOnceAndThenOnlyWhatIsNew() {
        add("a");
        assertEquals(List.of("a"), shown());
        add("b");
        assertEquals(List.of("a", "b"), shown());
        int caught = marks.catchings.get();
        assertEquals(List.of("a", "b"), shown());
        assertEquals(caught, marks.catchings.get(), "nothing was new");
        assertEquals(1, marks.readings.get());
    }

    @Test
    void keepsNothingOfADryRunOrARefusedChange() {
        add("a");
        done("marks add", "board", "slate", "mark", "dry", "dryRun", "yes");
        assertInstanceOf(Answer.Refusing.class,
                countyplan.invoke(call("marks add", "board", "slate", "mark", "refused", "refuse", "yes")));
        assertEquals(List.of("a"), shown());
        add("b");
        assertEquals(List.of("a", "b"), shown());
        assertEquals(1, marks.readings.get());
    }

    @Test
    void forgetsWhatWasRemoved() {
        add("a");
        done("sample load", "force", "yes");
        assertEquals(List.of("a", "sample"), shown());
        done("sample remove");
        assertEquals(List.of(), shown(), "a sample goes with all that was written on its record");
        add("b");
        assertEquals(List.of("b"), shown());
    }

    @Test
    void seesWhatWasRestored(@TempDir Path other) {
        add("a");
        Document backup = assertInstanceOf(Answer.Done.class, countyplan.invoke(call("backup"))).document()
                .orElseThrow();
        try (Countyplan empty = Countyplan.open(Modules.of(new Marks()), records.at(other))) {
            assertEquals(List.of(), shown(empty));
            assertInstanceOf(Answer.Done.class, empty.invoke(new Call("restore", Tree.object().build(),
                    Map.of("file", backup), Caller.local("jo"), (done, total) -> {})));
            assertEquals(List.of("a"), shown(empty));
        }
    }

    @Test
    void seesWhatAnotherProcessWroteAndRemoved() {
        assumeTrue(records == Records.IN_POSTGRESQL, "a folder has one process at a time");
        try (Countyplan there = Countyplan.open(Modules.of(new Marks()), records.at(home))) {
            done(there, "sample load");
            assertEquals(List.of("sample"), shown());
            done(there, "sample remove");
            done(there, "marks add", "board", "slate", "mark", "b");
            assertEquals(List.of("b"), shown());
        }
    }

    @Test
    void whatWasCostlyToReadIsMadeFromAFileAfterAStart() throws SQLException {
        assumeTrue(records == Records.IN_A_FOLDER, "PostgreSQL's records are not written to the disk here");
        addVeryMany();
        add("b");
        restart("delete from marks_mark where mark = 'many'");
        assertEquals(List.of("a", "many", "b"), shown().stream().distinct().toList(),
                "the file still has what went from the table unnoticed, and b came since");
        assertEquals(VERY_MANY + 2, shown().size());
    }

    @Test
    void aFileOfAnotherPastIsNotTaken() throws SQLException {
        assumeTrue(records == Records.IN_A_FOLDER, "PostgreSQL's records are not written to the disk here");
        addVeryMany();
        restart("update core_change set caller = 'somebody else' where number = 2",
                "update marks_mark set mark = 'other' where mark = 'many'");
        assertEquals(List.of("a", "other"), shown().stream().distinct().toList());
    }

    @Test
    void whatWasRemovedIsInNoFileEither() throws IOException {
        addVeryMany();
        assertEquals(records == Records.IN_A_FOLDER ? 1 : 0, files());
        done("sample load", "force", "yes");
        done("sample remove");
        assertEquals(0, files());
        assertEquals(List.of(), shown());
    }

    /** Looks at them, so that they have been read. */
    private void addVeryMany() {
        add("a");
        done("marks add", "board", "slate", "mark", "many", "times", Integer.toString(VERY_MANY));
        countyplan.close();
        countyplan = Countyplan.open(Modules.of(marks), records.at(home));
        assertEquals(VERY_MANY + 1, shown().size());
    }

    private long files() throws IOException {
        Path folder = home.resolve("kept");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var all = Files.list(folder)) {
            return all.count();
        }
    }

    /** Does something to the tables of which the change log does not know. */
    private void restart(String... statements) throws SQLException {
        countyplan.close();
        try (var tables = DriverManager.getConnection("jdbc:hsqldb:file:" + home.resolve("records/countyplan")
                + ";sql.lowercase_ident=true;shutdown=true", "SA", ""); var doing = tables.createStatement()) {
            for (String statement : statements) {
                doing.execute(statement);
            }
        }
        countyplan = Countyplan.open(Modules.of(marks), records.at(home));
    }

    @Test
    void answersManyAtOnce() throws Exception {
        int each = 40;
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 24; thread++) {
                boolean writes = thread % 6 == 0;
                all.add(many.submit(() -> {
                    int last = 0;
                    for (int i = 0; i < each; i++) {
                        if (writes) {
                            add("m");
                        }
                        int now = shown().size();
                        assertEquals(true, now >= last, "a mark that was seen has gone");
                        last = now;
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertEquals(4 * each, shown().size());
        assertEquals(1, marks.readings.get());
    }

    private void add(String mark) {
        done("marks add", "board", "slate", "mark", mark);
    }

    private List<String> shown() {
        return shown(countyplan);
    }

    private static List<String> shown(Countyplan countyplan) {
        return done(countyplan, "marks show", "board", "slate").getJsonArray("marks").getValuesAs(JsonString.class)
                .stream().map(JsonString::getString).toList();
    }

    private JsonObject done(String operation, String... arguments) {
        return done(countyplan, operation, arguments);
    }

    private static JsonObject done(Countyplan countyplan, String operation, String... arguments) {
        Answer answer = countyplan.invoke(call(operation, arguments));
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).body();
    }

    private static Call call(String operation, String... arguments) {
        JsonObjectBuilder given = Tree.object();
        for (int i = 0; i < arguments.length; i += 2) {
            given.add(arguments[i], arguments[i + 1]);
        }
        return new Call(operation, given.build(), Caller.local("jo"));
    }
}
