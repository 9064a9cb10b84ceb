package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Document;
import countyplan.core.host.Call;
import countyplan.server.Wire.Reply;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangingTests extends ServedTests {

    private static final String PROGRESS = "/api/plans/carers/actions/CS1.1/progress";

    @Test
    void theBodyJoinsThePathAndTheQuery() throws IOException {
        Reply reply = post(PROGRESS + "?dryRun=yes", "{\"note\": \"First sessions held\"}", "If-Match: \"41\"");
        assertEquals(200, reply.status(), reply.text());
        Call call = invoker.lastCall();
        assertEquals("carers", FakeInvoker.text(call, "plan"));
        assertEquals("CS1.1", FakeInvoker.text(call, "code"));
        assertEquals("First sessions held", FakeInvoker.text(call, "note"));
        assertEquals("yes", FakeInvoker.text(call, "dryRun"));
        assertEquals("41", FakeInvoker.text(call, "ifVersion"));
        assertEquals("\"42\"", reply.header("ETag"));
    }

    @Test
    void aChangeThatNamesNoVersionIsAskedForOne() throws IOException {
        Reply reply = post(PROGRESS, "{}");
        assertEquals(428, reply.status());
        assertEquals("version-needed", reply.json().getString("code"));
    }

    @Test
    void theVersionMayStandInTheBodyInstead() throws IOException {
        assertEquals(200, post(PROGRESS, "{\"ifVersion\": \"41\"}").status());
    }

    @Test
    void aStaleVersionIsRefused() throws IOException {
        Reply reply = post(PROGRESS, "{}", "If-Match: \"40\"");
        assertEquals(412, reply.status());
        assertEquals("stale-version", reply.json().getString("code"));
    }

    @Test
    void anyVersionListedWillDo() throws IOException {
        assertEquals(200, post(PROGRESS, "{}", "If-Match: \"39\", \"40\", \"41\"").status());
        assertEquals(412, post(PROGRESS, "{}", "If-Match: \"39\"", "If-Match: \"40\"").status());
        assertEquals(200, post(PROGRESS, "{}", "If-Match: *").status());
    }

    @Test
    void aWeakVersionNeverMatches() throws IOException {
        Reply reply = post(PROGRESS, "{}", "If-Match: W/\"41\"");
        assertEquals(412, reply.status());
        assertTrue(invoker.calls.isEmpty());
        assertEquals(200, post(PROGRESS, "{}", "If-Match: W/\"40\", \"41\"").status());
    }

    @Test
    void whatIsNoVersionIsForTheInvokerToRefuse() throws IOException {
        post(PROGRESS, "{}", "If-Match: \"yesterday\"");
        assertEquals("yesterday", FakeInvoker.text(invoker.lastCall(), "ifVersion"));
    }

    @Test
    void anAdditionSaysWhereItIs() throws IOException {
        Reply reply = post("/api/plans", "{\"plan\": \"young-carers\"}");
        assertEquals(201, reply.status(), reply.text());
        assertEquals("/api/plans/young-carers", reply.header("Location"));
        assertEquals("\"" + reply.json().getInt("change") + "\"", reply.header("ETag"), "what If-Match takes next");
        assertEquals("/api/links/7", post("/api/plans/carers/links", "{}").header("Location"));
        Reply nowhere = post(PROGRESS, "{}", "If-Match: *");
        assertEquals(200, nowhere.status());
        assertEquals("", nowhere.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"41\"", "*", "W/\"41\""})
    void noVersionOfWhatIsBeingAddedCanMatch(String version) throws IOException {
        Reply reply = post("/api/plans", "{\"plan\": \"a\"}", "If-Match: " + version);
        assertEquals(412, reply.status());
        assertEquals("nothing-to-match", reply.json().getString("code"));
        assertEquals(1, invoker.calls.size());
        assertTrue(invoker.lastCall().arguments().getBoolean("dryRun"));
    }

    @Test
    void whatCouldNotBeAddedAnywayIsRefusedForThat() throws IOException {
        assertEquals(400, post("/api/plans", "{\"unheardOf\": \"a\"}", "If-Match: *").status());
    }

    @Test
    void theIdempotencyKeyIsTakenQuotedOrBare() throws IOException {
        post("/api/plans", "{\"plan\": \"a\"}", "Idempotency-Key: \"6f96 \\\"19\"");
        assertEquals("6f96 \"19", FakeInvoker.text(invoker.lastCall(), "idempotencyKey"));
        post("/api/plans", "{\"plan\": \"a\"}", "Idempotency-Key: 6f96 19ff, 8b86");
        assertEquals("6f96 19ff, 8b86", FakeInvoker.text(invoker.lastCall(), "idempotencyKey"));
    }

    @Test
    void aFileIsTheBodyItself() throws IOException {
        Reply reply = ask("POST", "/api/plans/carers/import?note=n", "area,code", "Authorization: Bearer " + TOKEN,
                "Content-Type: text/csv; charset=utf-8",
                "Content-Disposition: attachment; filename=\"/home/me/plan.csv\"");
        assertEquals(200, reply.status(), reply.text());
        Document file = invoker.lastCall().files().get("file");
        assertEquals("area,code", file.text());
        assertEquals("plan.csv", file.name());
        assertEquals("text/csv; charset=utf-8", file.mediaType());
        assertEquals("n", FakeInvoker.text(invoker.lastCall(), "note"));
    }

    @Test
    void aFileMaySayItsNameInAnyScriptOrNone() throws IOException {
        ask("POST", "/api/plans/carers/import", "a", "Authorization: Bearer " + TOKEN,
                "Content-Type: application/octet-stream",
                "Content-Disposition: attachment; filename*=UTF-8''%C2%A3.csv");
        assertEquals("£.csv", invoker.lastCall().files().get("file").name());
        ask("POST", "/api/plans/carers/import", "a", "Authorization: Bearer " + TOKEN,
                "Content-Type: application/octet-stream");
        assertEquals("file", invoker.lastCall().files().get("file").name());
    }

    @Test
    void aBodyInChunksIsReadWhole() throws IOException {
        try (Wire wire = new Wire(server.address())) {
            wire.send("POST /api/plans HTTP/1.1\nHost: {host}\nAuthorization: Bearer " + TOKEN
                    + "\nContent-Type: application/json\nTransfer-Encoding: chunked\n\n"
                    + "8\n{\"plan\":\n5\n\"new\"\n1\n}\n0\n\n");
            assertEquals(201, wire.reply(false).status());
            wire.send("GET /api/plans/carers HTTP/1.1\nHost: {host}\n\n");
            assertEquals(200, wire.reply(false).status());
        }
    }

    @Test
    void aCallerThatWaitsToBeToldIsToldToGoOn() throws IOException {
        try (Wire wire = new Wire(server.address())) {
            wire.send("POST /api/plans HTTP/1.1\nHost: {host}\nAuthorization: Bearer " + TOKEN
                    + "\nContent-Type: application/json\nContent-Length: 14\nExpect: 100-continue\n\n");
            assertEquals(100, wire.reply(false).status());
            wire.send("{\"plan\":\"new\"}");
            assertEquals(201, wire.reply(false).status());
        }
    }

    @Test
    void aCallerThatWaitsIsRefusedBeforeItSends() throws IOException {
        try (Wire wire = new Wire(server.address())) {
            wire.send("POST /api/plans HTTP/1.1\nHost: {host}\nContent-Type: application/json\n"
                    + "Content-Length: 14\nExpect: 100-continue\n\n");
            Reply reply = wire.reply(false);
            assertEquals(401, reply.status());
            assertEquals("close", reply.header("Connection"));
            assertTrue(wire.isEnded());
        }
    }
}
