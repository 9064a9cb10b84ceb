package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.server.Wire.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StoppingTests extends ServedTests {

    @Override
    Limits limits() {
        return super.limits().withFarewell(Duration.ofSeconds(5));
    }

    @Test
    void aRunningRequestIsFinishedAndNoneIsTakenMeanwhile() throws Exception {
        try (Wire wire = new Wire(server.address())) {
            wire.send("GET /api/plans/slow HTTP/1.1\nHost: {host}\n\n");
            invoker.begun.await();
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
            assertThrows(IOException.class, () -> {
                while (true) {
                    get("/api/plans/carers");
                    Thread.sleep(10);
                }
            });
            assertTrue(!stopping.isDone());
            invoker.goOn.countDown();
            Reply reply = wire.reply(false);
            assertEquals(200, reply.status());
            assertTrue(reply.json().getBoolean("slow"));
            assertEquals("close", reply.header("Connection"));
            assertTrue(wire.isEnded());
            stopping.get();
        }
    }

    @Test
    void aConnectionThatOnlyWaitsHoldsNothingUp() throws Exception {
        try (Wire fresh = new Wire(server.address()); Wire used = new Wire(server.address())) {
            used.send("GET /api/plans/carers HTTP/1.1\nHost: {host}\n\n");
            used.reply(false);
            // Both are to be waiting for a request by then, which nothing tells.
            Thread.sleep(500);
            long start = System.nanoTime();
            server.close();
            assertTrue(System.nanoTime() - start < 3_000_000_000L, "stopping took longer than a moment");
            assertTrue(used.isEnded());
            assertTrue(fresh.isEnded());
        }
    }

    @Test
    void aRequestThatNeverEndsIsWaitedForNoLongerThanTheLimit() throws Exception {
        Server impatient = Server.start(invoker, Settings.of("127.0.0.1", 0, TOKEN, "1.0")
                .withLimits(Limits.USUAL.withFarewell(Duration.ofMillis(300))));
        try (Wire wire = new Wire(impatient.address())) {
            wire.send("GET /api/plans/slow HTTP/1.1\nHost: {host}\n\n");
            invoker.begun.await();
            long start = System.nanoTime();
            impatient.close();
            long took = System.nanoTime() - start;
            assertTrue(took >= 300_000_000L && took < 4_000_000_000L, "took " + took);
        }
    }

    @Test
    void stoppingTwiceIsNoTrouble() {
        server.close();
        server.close();
    }
}
