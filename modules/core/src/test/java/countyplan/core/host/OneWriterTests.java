package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countyplan.core.Caller;
import countyplan.core.Document;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes are made one after another, whoever makes them; whoever reads sees whole changes only. */
@ParameterizedClass
@EnumSource(Records.class)
class OneWriterTests {
    private static final int WRITERS = 8;
    private static final int EACH = 100;
    private static final int FILLING = 5_000;

    @Parameter
    Records records;

    @TempDir
    Path home;

    private Countyplan countyplan;
    private final ExecutorService many = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean over = new AtomicBoolean();

    @BeforeEach
    void open() {
        countyplan = open(home);
    }

    @AfterEach
    void close() {
        many.close();
        countyplan.close();
    }

    @Test
    void nothingIsLostAndNothingIsSeenByHalves() throws Exception {
        Future<Integer> looks = many.submit(this::lookOn);
        run(WRITERS, this::count);
        over.set(true);
        assertTrue(looks.get() > 0);
        assertEquals(WRITERS * EACH, invoke(countyplan, "tally show", "tally", "visits").getInt("count"));
        List<JsonObject> changes =
                invoke(countyplan, "changes").getJsonArray("changes").getValuesAs(JsonObject.class).reversed();
        assertEquals(WRITERS * EACH, changes.size());
        for (int i = 0; i < changes.size(); i++) {
            assertEquals(i + 1, changes.get(i).getInt("number"), "numbers have no gaps");
            assertEquals("count: " + i + " → " + (i + 1), changes.get(i).getString("what"),
                    "the order of the log is that of the changes");
        }
    }

    @Test
    void twoProcessesDoNotGetInEachOthersWay() throws Exception {
        assumeTrue(records == Records.IN_POSTGRESQL, "a folder has one process at a time");
        Path shared = home.resolve("shared");
        Future<Countyplan> opening = many.submit(() -> open(shared));
        try (Countyplan here = open(shared); Countyplan there = opening.get()) {
            run(2, () -> count(here), () -> count(there));
            assertEquals(2 * EACH, invoke(here, "tally show", "tally", "visits").getInt("count"));
            assertEquals(2 * EACH, invoke(there, "tally show", "tally", "visits").getInt("version"));
        }
    }

    @Test
    void aBackupIsOfOneMoment(@TempDir Path other) throws Exception {
        invoke(countyplan, "tally fill", "tally", "visits", "rows", FILLING + "");
        Future<?> counting = many.submit(() -> {
            while (!over.get()) {
                invoke(countyplan, "tally more", "tally", "visits", "ifVersion", "*");
            }
        });
        List<Document> backups = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Answer answer = countyplan.invoke(call("backup"));
            backups.add(assertInstanceOf(Answer.Done.class, answer, answer::toString).document().orElseThrow());
        }
        over.set(true);
        counting.get();
        for (int i = 0; i < backups.size(); i++) {
            try (Countyplan empty = open(other.resolve(Integer.toString(i)))) {
                Answer restored = empty.invoke(new Call("restore", Tree.object().build(),
                        Map.of("file", backups.get(i)), Caller.local("jo"), (done, total) -> {}));
                JsonObject told = assertInstanceOf(Answer.Done.class, restored, restored::toString).body();
                int last = told.getInt("lastChange");
                assertEquals(last - 1, invoke(empty, "tally show", "tally", "visits").getInt("twin"));
                assertEquals(FILLING + 2 + 4 * (last - 1), told.getInt("rows"),
                        "the first change filled, each other wrote four rows");
            }
        }
    }

    private Countyplan open(Path folder) {
        return Countyplan.open(Modules.of(new Tally()), records.at(folder));
    }

    /** Looks at the tally until it is over; answers how often. */
    private int lookOn() throws InterruptedException {
        int looks = 0;
        int last = 0;
        while (!over.get()) {
            JsonObject counted = invoke(countyplan, "tally show", "tally", "visits");
            assertEquals(counted.getInt("count"), counted.getInt("twin"), "half a change was seen");
            assertEquals(counted.getInt("count"), counted.getInt("version", 0), "the version is of another moment");
            assertTrue(counted.getInt("count") >= last, "a change that was seen has gone");
            last = counted.getInt("count");
            looks++;
            Thread.sleep(1);
        }
        return looks;
    }

    private Void count() {
        return count(countyplan);
    }

    private static Void count(Countyplan countyplan) {
        for (int i = 0; i < EACH; i++) {
            JsonObject counted = invoke(countyplan, "tally more", "tally", "visits", "ifVersion", "*");
            assertEquals(counted.getInt("change"), counted.getInt("count"));
        }
        return null;
    }

    @SafeVarargs
    private void run(int times, Callable<Void>... works) throws Exception {
        List<Future<Void>> running = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            running.add(many.submit(works[i % works.length]));
        }
        for (Future<Void> each : running) {
            each.get();
        }
    }

    private static JsonObject invoke(Countyplan countyplan, String operation, String... arguments) {
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
