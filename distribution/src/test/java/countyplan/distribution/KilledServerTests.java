package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed amid changes starts again at once, with everything that it said it had kept. */
class KilledServerTests {
    private static final int ROUNDS = 3;
    private static final int ENOUGH = 10;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        var countyplan = new Countyplan(folder.resolve("records"));
        countyplan.done("sample", "load");
        var acknowledged = new AtomicInteger();
        for (int round = 0; round < ROUNDS; round++) {
            var server = countyplan.serve();
            var writer = Thread.ofPlatform().start(() -> write(server, acknowledged));
            int enough = acknowledged.get() + ENOUGH;
            while (writer.isAlive() && acknowledged.get() < enough) {
                Thread.sleep(5);
            }
            server.kill();
            writer.join();
            assertTrue(acknowledged.get() >= enough, "the server took no changes");
        }
        var server = countyplan.serve();
        try {
            var history = server.json("/api/changes?ref=action-plans/carers-2022-25/actions/CS1.2").toString();
            for (int note = 1; note <= acknowledged.get(); note++) {
                assertTrue(history.contains("\"note " + note + "\""),
                        "note " + note + " of " + acknowledged + " is lost");
            }
        } finally {
            server.stop();
        }
        assertEquals(0, countyplan.run("modules").code());
    }

    private static void write(Countyplan.Serving server, AtomicInteger acknowledged) {
        try {
            while (true) {
                int next = acknowledged.get() + 1;
                var answer = server.post("/api/action-plans/carers-2022-25/actions/CS1.2/progress",
                        "{\"note\": \"note " + next + "\"}");
                if (answer.statusCode() >= 300) {
                    throw new AssertionError(answer.body());
                }
                acknowledged.set(next);
            }
        } catch (Exception killed) {
            // as it should be
        }
    }
}
