package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.server.Wire.Reply;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Who may do what: the machine's own programs, not the web pages somebody looks at on it. */
class GuardTests extends ServedTests {

    private static final String TOKEN_SENT = "Authorization: Bearer " + TOKEN;

    @Test
    void aNamedTokenIsTakenHereToo() throws IOException {
        assertEquals(200, get("/api/plans/carers", "Authorization: Bearer good").status());
        assertEquals(FakeTokens.PORTAL, invoker.lastCall().caller());
        Reply old = get("/api/plans/carers", "Authorization: Bearer old");
        assertEquals("401 token-expired", old.status() + " " + old.json().getString("code"));
    }

    @Test
    void aChangeNeedsTheToken() throws IOException {
        Reply reply = ask("POST", "/api/plans", "{\"plan\":\"a\"}", "Content-Type: application/json");
        assertEquals(401, reply.status());
        assertEquals("token-needed", reply.json().getString("code"));
        assertEquals("unauthenticated", reply.json().getString("kind"));
        assertEquals("Bearer realm=\"countyplan\"", reply.header("WWW-Authenticate"));
        assertTrue(invoker.calls.isEmpty());
    }

    @Test
    void aWrongTokenIsRefusedEvenForReading() throws IOException {
        for (String wrong : new String[]{"Bearer wrong", "Bearer", "Bearer ", "Basic " + TOKEN, TOKEN,
                "Bearer " + TOKEN + "x"}) {
            Reply reply = get("/api/plans/carers", "Authorization: " + wrong);
            assertEquals("401 wrong-token", reply.status() + " " + reply.json().getString("code"), wrong);
            assertTrue(!reply.text().contains(TOKEN), reply.text());
        }
        assertTrue(invoker.calls.isEmpty());
    }

    @Test
    void theTokenMakesTheCallerLocal() throws IOException {
        get("/api/plans/carers", TOKEN_SENT);
        assertEquals(Caller.local(System.getProperty("user.name")), invoker.lastCall().caller());
        get("/api/plans/carers", "authorization: bearer  " + TOKEN);
        assertEquals(Caller.local(System.getProperty("user.name")), invoker.lastCall().caller());
    }

    @Test
    void theShellNamesItsOfficer() throws IOException {
        get("/api/plans/carers", TOKEN_SENT, "Countyplan-Caller: jo bloggs");
        assertEquals(Caller.local("jo bloggs"), invoker.lastCall().caller());
        get("/api/plans/carers", TOKEN_SENT, "Countyplan-Caller: Zo%C3%AB");
        assertEquals(Caller.local("Zoë"), invoker.lastCall().caller());
    }

    @Test
    void nobodyIsNamedWithoutTheToken() throws IOException {
        assertEquals(401, get("/api/plans/carers", "Countyplan-Caller: jo").status());
    }

    @Test
    void aReadThatReadersMayNotRunNeedsTheToken() throws IOException {
        assertEquals(401, get("/api/plans/purged").status());
        assertEquals(200, get("/api/plans/purged", TOKEN_SENT).status());
    }

    @Test
    void ourOwnPagesMayAsk() throws IOException {
        assertEquals(200, get("/api/plans/carers", "Origin: " + server.address()).status());
        assertEquals(200, get("/api/plans/carers",
                "Origin: http://localhost:" + server.address().getPort()).status());
        assertEquals(403, get("/api/plans/carers", "Origin: https://" + server.address().getAuthority()).status());
        assertEquals(403, get("/api/plans/carers", "Origin: http://localhost:1").status());
    }

    @Test
    void everyNameOfThisMachineIsOurs() throws IOException {
        int port = server.address().getPort();
        for (String host : new String[]{"localhost", "LOCALHOST", "127.0.0.1", "[::1]"}) {
            String request = "GET /api/plans/carers HTTP/1.1\nHost: " + host + ":" + port + "\n\n";
            assertEquals(200, Wire.ask(server.address(), request).status(), host);
        }
    }

    @Test
    void healthIsGuardedToo() throws IOException {
        assertEquals(421, Wire.ask(server.address(), "GET /observe/health HTTP/1.1\nHost: evil.example\n\n").status());
        assertEquals(403, get("/observe/health", "Origin: http://evil.example").status());
    }

    @Test
    void everyAnswerKeepsToItself() throws IOException {
        for (String path : new String[]{"/api", "/api/plans/carers", "/api/plans/carers/export", "/openapi.json",
                "/observe/health",
                "/nothing"}) {
            Reply reply = get(path);
            assertTrue(reply.header("Cache-Control").contains("no-store"), path);
            assertEquals("nosniff", reply.header("X-Content-Type-Options"), path);
            assertEquals("no-referrer", reply.header("Referrer-Policy"), path);
            assertEquals("same-origin", reply.header("Cross-Origin-Resource-Policy"), path);
            assertTrue(reply.header("Content-Security-Policy").startsWith("default-src 'none'"), path);
            assertEquals("", reply.header("Server"), path);
        }
    }
}
