package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slow other end is waited for only so long; slow work of ours is not cut off. */
class PatienceTests extends ServedTests {

    @Override
    Limits limits() {
        return super.limits().withPatience(Duration.ofMillis(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "GET /api",
            "GET /api HTTP/1.1\nHost: {host}\nX-Slow",
            "POST /api/plans HTTP/1.1\nHost: {host}\nAuthorization: Bearer " + TOKEN
                    + "\nContent-Type: application/json\nContent-Length: 50\n\n{",
            "POST /api/plans HTTP/1.1\nHost: {host}\nAuthorization: Bearer " + TOKEN
                    + "\nContent-Type: application/json\nTransfer-Encoding: chunked\n\n5\n{"})
    void aRequestThatStopsInTheMiddleIsGivenUp(String part) throws IOException {
        try (Wire wire = new Wire(server.address())) {
            wire.send(part);
            assertTrue(wire.isEnded());
        }
        assertTrue(invoker.calls.isEmpty());
    }

    @Test
    void anAnswerThatNobodyTakesIsGivenUp() throws Exception {
        long end = System.nanoTime() + 10_000_000_000L;
        assertThrows(IOException.class, () -> {
            try (Wire wire = new Wire(server.address())) {
                while (System.nanoTime() < end) {
                    wire.send("GET /api/plans/long HTTP/1.1\nHost: {host}\n\n");
                    Thread.sleep(20);
                }
            }
        });
    }

    @Test
    void slowWorkIsNotCutOff() throws Exception {
        try (Wire wire = new Wire(server.address())) {
            wire.send("GET /api/plans/slow HTTP/1.1\nHost: {host}\n\n");
            invoker.begun.await();
            Thread.sleep(1000);
            invoker.goOn.countDown();
            assertEquals(200, wire.reply(false).status());
        }
    }
}
