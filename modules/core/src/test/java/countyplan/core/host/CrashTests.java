package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was acknowledged is there after the process was killed, and nothing else is but whole changes. */
class CrashTests {
    private static final int ROUNDS = 4;

    @TempDir
    Path home;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        int before = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            // killed amid a large change or a small one, and once before there was any
            int acknowledged = countAndKill(before, (round - 1) * 11);
            Files.createDirectories(home.resolve("records"));
            Files.writeString(home.resolve("records/countyplan.lck"), "left by another");
            before = Assertions.assertTimeout(Duration.ofSeconds(8), this::everything);
            assertTrue(before >= acknowledged, before + " of " + acknowledged + " acknowledged");
            assertTrue(before <= acknowledged + 1, "one at most was kept but not acknowledged yet");
        }
    }

    @Test
    void whatAKilledProcessLeftIsPutInOrderByAWriterOnly() throws Exception {
        int acknowledged = countAndKill(0, 5);
        List<String> left = Listing.of(home);
        Options readOnly = Options.of(home).withReadOnly(true);
        assertThrows(MustWrite.class, () -> Countyplan.open(Modules.of(new Tally()), readOnly));
        assertEquals(left, Listing.of(home));
        assertTrue(everything() >= acknowledged);
        try (Countyplan countyplan = Countyplan.open(Modules.of(new Tally()), readOnly)) {
            assertTrue(invoke(countyplan, "tally show", "tally", "visits").getInt("count") >= acknowledged);
        }
    }

    @Test
    void aDatabaseWhoseMakingWasCutShortIsMadeAnew() throws Exception {
        Path records = Files.createDirectories(home.resolve("records"));
        Files.writeString(records.resolve("countyplan.script.new"), "SET DATABASE UNIQUE NAME HSQL");
        Files.writeString(records.resolve("countyplan.properties.new"), "");
        Files.writeString(records.resolve("countyplan.log"), "");
        assertEquals(0, everything());
    }

    /** Lets another process count until so many changes were acknowledged, and kills it; answers the last number. */
    private int countAndKill(int before, int changes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int last = before;
        try (BufferedReader told = process.inputReader()) {
            while (last < before + changes) {
                last = Integer.parseInt(told.readLine());
            }
            process.toHandle().destroyForcibly(); // SIGKILL; the process's own method would close what it had told
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                last = Integer.parseInt(line);
            }
        }
        process.waitFor();
        return last;
    }

    /** Our own tests as modules, in a process of its own. */
    private List<String> command() {
        Path tests = Path.of(URI.create(CrashTests.class.getResource("CrashTests.class").toString()));
        for (int i = 0; i < CrashTests.class.getName().split("\\.").length; i++) {
            tests = tests.getParent();
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "--module-path", System.getProperty("jdk.module.path"),
                "--add-modules", "ALL-MODULE-PATH",
                "--patch-module", "countyplan.core=" + tests,
                "--module", "countyplan.core/" + Counting.class.getName(),
                home.toString());
    }

    /** Opens the folder, checks that every change is whole and none is missing, and answers the last number. */
    private int everything() {
        try (Countyplan countyplan = Countyplan.open(Modules.of(new Tally()), Options.of(home))) {
            JsonObject counted = invoke(countyplan, "tally show", "tally", "visits");
            List<Integer> numbers = invoke(countyplan, "changes").getJsonArray("changes")
                    .getValuesAs(JsonObject.class).reversed().stream().map(change -> change.getInt("number")).toList();
            assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
            assertEquals(counted.getInt("count"), counted.getInt("twin"));
            assertEquals(0, counted.getInt("filling") % Counting.FILLING);
            assertEquals(numbers.size(), counted.getInt("count") + counted.getInt("filling") / Counting.FILLING);
            return numbers.size();
        }
    }

    private static JsonObject invoke(Countyplan countyplan, String operation, String... arguments) {
        JsonObjectBuilder given = Tree.object();
        for (int i = 0; i < arguments.length; i += 2) {
            given.add(arguments[i], arguments[i + 1]);
        }
        Answer answer = countyplan.invoke(new Call(operation, given.build(), Caller.local("jo")));
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).body();
    }
}
