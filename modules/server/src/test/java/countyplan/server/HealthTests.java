package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.server.Wire.Reply;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HealthTests extends ServedTests {

    @Test
    void itIsUpWhileTheStoreAnswers() throws IOException {
        Reply reply = get("/observe/health");
        assertEquals(200, reply.status());
        assertEquals("UP", reply.json().getString("status"));
        assertEquals("store", reply.json().getJsonArray("checks").getJsonObject(0).getString("name"));
        assertEquals("modules", invoker.lastCall().operation());
        assertEquals(200, get("/observe/health/ready").status());
        assertEquals(200, get("/observe/health/live").status());
    }

    @Test
    void itIsAliveButNotReadyWhenTheStoreDoesNotAnswer() throws IOException {
        invoker.storeAnswers = false;
        assertEquals(503, get("/observe/health").status());
        assertEquals(503, get("/observe/health/ready").status());
        assertEquals(200, get("/observe/health/live").status());
    }

    @Test
    void nothingElseOfHelidonsIsToBeSeen() throws IOException {
        for (String path : new String[]{"/observe", "/observe/", "/observe/info", "/observe/config", "/observe/metrics",
                "/observe/log", "/health", "/metrics"}) {
            assertEquals(404, get(path).status(), path);
        }
    }

    @Test
    void theConnectionEndsWhenTheCallerSaysSo() throws IOException {
        try (Wire wire = new Wire(server.address())) {
            wire.send("GET /observe/health HTTP/1.1\nHost: {host}\nConnection: close\n\n");
            assertEquals(200, wire.reply(false).status());
            org.junit.jupiter.api.Assertions.assertTrue(wire.isEnded());
        }
    }
}
